/** The administrator's screens for deadlines and holidays. */
package org.maatwerk.workflow.web;
