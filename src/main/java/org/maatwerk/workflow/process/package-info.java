/** The engine itself, behind the door {@link org.maatwerk.workflow.Flow}. */
package org.maatwerk.workflow.process;
