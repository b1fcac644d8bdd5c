/** Documents in the database, sealed. */
package org.maatwerk.documents.store;
