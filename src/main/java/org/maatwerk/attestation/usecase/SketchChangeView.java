package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.attestation.SketchSection;

/** The sketch as it is now, beside the version that was confirmed before, and the parts that differ. */
public record SketchChangeView(SketchPage page, SketchView confirmed, List<SketchSection> changed)
        implements Serializable {}
