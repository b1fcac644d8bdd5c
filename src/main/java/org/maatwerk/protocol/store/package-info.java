/** Protocols in the database. */
package org.maatwerk.protocol.store;
