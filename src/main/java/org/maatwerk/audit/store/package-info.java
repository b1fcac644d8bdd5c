/** The access log in the database, beside the data it tells of. */
package org.maatwerk.audit.store;
