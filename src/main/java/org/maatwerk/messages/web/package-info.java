/** The address that stands in a mail. */
package org.maatwerk.messages.web;
