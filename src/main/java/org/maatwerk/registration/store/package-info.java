/** Withdrawn registrations in the database. */
package org.maatwerk.registration.store;
