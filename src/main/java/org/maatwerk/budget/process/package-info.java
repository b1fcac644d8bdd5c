/** How facts move a request's process on, who is told, and what comes in by itself. */
package org.maatwerk.budget.process;
