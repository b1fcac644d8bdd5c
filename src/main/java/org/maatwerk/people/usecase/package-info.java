/**
 * What somebody does or reads in the people room; transactions begin here.
 * Screens, other rooms and the start of the house come here.
 * It must never know a screen or a table.
 */
package org.maatwerk.people.usecase;
