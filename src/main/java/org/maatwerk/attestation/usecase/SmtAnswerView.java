package org.maatwerk.attestation.usecase;

import java.io.Serializable;

/**
 * What one member of the team answered.
 *
 * @param text null as long as there is no answer
 */
public record SmtAnswerView(String member, String text) implements Serializable {

    @Override
    public String toString() {
        return "answer";
    }
}
