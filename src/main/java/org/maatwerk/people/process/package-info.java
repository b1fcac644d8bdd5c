/** What brings the daily personnel feed in without anybody there (X8). */
package org.maatwerk.people.process;
