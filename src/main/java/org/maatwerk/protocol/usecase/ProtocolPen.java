package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.CANNOT_BE_PRINTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.documents.Typefaces;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.VoidCause;

/**
 * Whoever writes in a text that waits for signatures, voids those that were given (P5). What no document can show is said
 * where it is typed, and not to who freezes it much later (decision 54).
 */
@ApplicationScoped
class ProtocolPen {

    @Inject
    ProtocolDraft draft;

    @Inject
    SignatureBook book;

    @Inject
    Typefaces typefaces;

    ProtocolSnapshot now(CaseNumber file) {
        return draft.now(file);
    }

    int latest(CaseNumber file) {
        return draft.latest(file);
    }

    void write(Protocol protocol, PersonId writer, ProtocolSection section, String text) {
        refuseUnlessPrintable(text, "text");
        draft.write(protocol.caseNumber(), writer, section, text);
        edited(protocol);
    }

    /** @param number of the agreement; null for a new one */
    void write(Protocol protocol, PersonId writer, Integer number, AgreementContent content) {
        refuseUnlessPrintable(content.what(), "what");
        draft.write(protocol.caseNumber(), writer, number, content);
        edited(protocol);
    }

    void remove(Protocol protocol, PersonId writer, AgreementView agreement) {
        draft.remove(protocol.caseNumber(), writer, agreement);
        edited(protocol);
    }

    private void refuseUnlessPrintable(String text, String field) {
        Refused.unless(typefaces.draw(text), CANNOT_BE_PRINTED, field);
    }

    private void edited(Protocol protocol) {
        book.voidWhenSigning(protocol, VoidCause.EDITED);
    }
}
