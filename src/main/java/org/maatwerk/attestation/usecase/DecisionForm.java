package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.Ruling;
import org.maatwerk.attestation.Term;

/** What the doctor filled in to decide; anything may still be missing. */
public record DecisionForm(
        Outcome outcome, LocalDate from, Term term, String criterion, String reasoning, String whyOtherwise)
        implements Serializable {

    Ruling ruling() {
        return new Ruling(outcome, term, from);
    }

    @Override
    public String toString() {
        return "decision";
    }
}
