/**
 * Who opened which file, when and why (inzagelog).
 * The staff member comes to see who opened the own file, the data protection officer to check.
 * It must never know what was read: the log holds classes of information, never content.
 */
package org.maatwerk.audit;
