/**
 * Job coaching (T13): who from outside coaches somebody, for how long, and how much of the package of hours that was
 * granted is used. Job coaches come here, and staff member, expert and HR who follow them. It must never know why somebody
 * is coached, nor let a coach see more of a file than the one agreement about it.
 */
package org.maatwerk.coaching;
