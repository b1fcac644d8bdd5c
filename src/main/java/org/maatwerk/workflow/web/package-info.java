/**
 * Brings the work lists and the kept drafts to the shell's pages.
 * The shell comes here through its own interfaces; administrators come here for deadlines and holidays.
 * It must never know what a task is about.
 */
package org.maatwerk.workflow.web;
