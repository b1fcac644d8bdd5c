package org.maatwerk.canary.attestation.usecase;

import org.maatwerk.canary.Breaks;
import org.maatwerk.confidentiality.FileAccessed;

@Breaks("ONLY_THE_GATE_NOTES_AN_ACCESS")
class NotesAnAccess {
    FileAccessed note = new FileAccessed(null, null, null, null, null, true, "", null);
}
