/** Budgets and their ledger in the database. */
package org.maatwerk.budget.store;
