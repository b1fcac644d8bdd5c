/** What people and the engine do with work lists, deadlines, the calendar and half-filled forms. */
package org.maatwerk.workflow.usecase;
