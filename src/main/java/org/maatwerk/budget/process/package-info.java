/** How facts move a request's process on, and who is told. */
package org.maatwerk.budget.process;
