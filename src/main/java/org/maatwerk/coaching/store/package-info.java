/** Coaching in the database. */
package org.maatwerk.coaching.store;
