package org.maatwerk.audit.usecase;

import java.io.Serializable;
import java.util.List;

/** One page of what the data protection officer asked for, and how much there is in all. */
public record FoundEntries(List<LoggedLine> lines, long total) implements Serializable {}
