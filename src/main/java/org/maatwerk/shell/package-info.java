/**
 * The house around the features: layout, sign-in, menu, work list, error pages, words and the look.
 * Every screen's bean comes here for who the user is and for words; visitors come here first.
 * It must never know a feature: features add their menu words and their work themselves.
 */
package org.maatwerk.shell;
