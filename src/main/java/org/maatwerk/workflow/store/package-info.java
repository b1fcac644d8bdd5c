/** The workflow's tables. */
package org.maatwerk.workflow.store;
