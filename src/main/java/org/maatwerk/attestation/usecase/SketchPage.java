package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/**
 * Everything the two makers of a sketch see while they work on it.
 *
 * @param offered whether the newest version waits for the staff member's confirmation
 * @param awaitsNewConfirmation whether it changed after a confirmation (A4)
 * @param mayOffer whether this reader may ask for the confirmation now
 * @param mayWrite false once the file is decided or stopped: then it can only be read
 * @param own whether the reader is the one it is about
 * @param versions newest first
 */
public record SketchPage(
        CaseNumber caseNumber,
        String staffMember,
        SketchView newest,
        boolean offered,
        int confirmed,
        boolean awaitsNewConfirmation,
        boolean mayOffer,
        boolean mayWrite,
        boolean own,
        List<SketchVersionLine> versions,
        List<SketchCommentView> comments)
        implements Serializable {}
