package org.maatwerk.people.usecase;

import java.util.List;
import java.util.Set;
import org.maatwerk.people.FeedFinding;

/**
 * A personnel feed as read: its good lines, and what is wrong with the others.
 *
 * @param named staff numbers and e-mail addresses that stand in the file, also on bad lines: who is named has not left
 */
record FeedFile(int lines, List<FeedLine> good, List<FeedFinding> findings, Set<String> named) {}
