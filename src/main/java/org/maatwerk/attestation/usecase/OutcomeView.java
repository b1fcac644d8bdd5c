package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.OutcomeGiven;

/**
 * The outcome of a file, without its grounds.
 *
 * @param until null when indefinite, or not recognised
 */
public record OutcomeView(Outcome outcome, LocalDate from, LocalDate until, LocalDate decidedOn)
        implements Serializable {

    static OutcomeView of(OutcomeGiven given) {
        return new OutcomeView(given.outcome(), given.from(), given.until(), given.decidedOn());
    }

    public boolean isRecognised() {
        return outcome == Outcome.RECOGNISED;
    }
}
