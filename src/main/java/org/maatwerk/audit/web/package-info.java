/** The staff member's view of who opened the file. */
package org.maatwerk.audit.web;
