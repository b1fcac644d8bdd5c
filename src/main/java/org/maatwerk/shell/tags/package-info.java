/**
 * Our own tags ({@code urn:maatwerk:house}): each carries its label, hint and error, in plain accessible markup.
 * Pages of every feature come here, by the tag library only.
 * They must never know a feature, a file or who is looking.
 */
package org.maatwerk.shell.tags;
