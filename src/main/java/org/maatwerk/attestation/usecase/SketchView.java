package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.attestation.SketchContent;

/**
 * One version of a sketch, readable.
 *
 * @param number zero for the empty sketch that nobody has written on yet; then author and moment are null
 * @param own whether the reader wrote it
 */
public record SketchView(int number, String author, boolean own, Instant writtenAt, SketchContent content)
        implements Serializable {}
