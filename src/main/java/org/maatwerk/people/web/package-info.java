/**
 * The screens of the administrator for people, prevention services and the personnel feed.
 * Only administrators come here.
 * It must never know a file.
 */
package org.maatwerk.people.web;
