package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.PersonId;

/** A job coach who may be chosen. */
public record CoachChoice(PersonId coach, String name, String organisation) implements Serializable {

    @Override
    public String toString() {
        return "coach " + coach;
    }
}
