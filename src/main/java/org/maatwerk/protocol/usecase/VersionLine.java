package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;

/** A line in the list of versions: who wrote when, without what. */
public record VersionLine(int number, String author, Instant writtenAt) implements Serializable {}
