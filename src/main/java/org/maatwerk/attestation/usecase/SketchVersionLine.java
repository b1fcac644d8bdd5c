package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;

/** A line in the list of versions: who wrote when, without what. */
public record SketchVersionLine(int number, String author, boolean own, Instant writtenAt, boolean confirmed)
        implements Serializable {}
