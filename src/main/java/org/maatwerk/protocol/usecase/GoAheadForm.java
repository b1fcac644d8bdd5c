package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.RecognitionBody;

/**
 * What the staff member filled in to start; anything may still be missing.
 *
 * @param body and until: of an external recognition only
 * @param hrOfficer the number of the chosen HR officer; not asked when there is only one
 */
public record GoAheadForm(ProtocolGround ground, RecognitionBody body, LocalDate until, Long hrOfficer)
        implements Serializable {}
