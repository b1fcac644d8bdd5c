/**
 * Who works where, for whom and in which role: persons, organisations, prevention services and role grants.
 * Every room comes here to learn who somebody is on a date; the personnel feed and the administrator keep it right.
 * It must never know a file, or that somebody has one.
 */
package org.maatwerk.people;
