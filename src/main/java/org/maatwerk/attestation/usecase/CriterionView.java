package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import org.maatwerk.attestation.Criterion;

/** One ground for recognition, to choose or to read. */
public record CriterionView(String code, String dutch, String english) implements Serializable {

    static CriterionView of(Criterion criterion) {
        return new CriterionView(criterion.code(), criterion.dutch(), criterion.english());
    }

    /** In English when asked, else in the language of the administration. */
    public String label(String language) {
        return "en".equals(language) ? english : dutch;
    }
}
