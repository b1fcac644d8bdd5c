package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;

/** One comment on a sketch, readable. */
public record SketchCommentView(
        int number, int sketchNumber, String author, boolean own, Instant writtenAt, String text)
        implements Serializable {}
