/** Messages in the database, and the waiting tasks they tell of. */
package org.maatwerk.messages.store;
