/**
 * What may be seen by whom (section 3 of the domain guide), the keys that keep the rest unreadable, and the fact
 * that somebody looked.
 * Every use case that reads or writes a file comes here first.
 * It must never know what a file is about.
 */
package org.maatwerk.confidentiality;
