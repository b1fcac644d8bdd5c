/**
 * Tells people that something waits for them: by mail, and for an appointment with a calendar entry.
 * Features come here to have somebody told; what is told, and when it is sent, is decided here.
 * It must never know what a file is about: a mail says that there is something, and where (D-3).
 */
package org.maatwerk.messages;
