package org.maatwerk.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** One ground for recognition in a criteria list (criterium): a code with words in both languages. */
@Embeddable
public class Criterion implements Serializable {

    @Column(name = "code", nullable = false)
    private String code;

    @Column(name = "label_nl", nullable = false)
    private String dutch;

    @Column(name = "label_en", nullable = false)
    private String english;

    protected Criterion() {}

    public Criterion(String code, String dutch, String english) {
        this.code = Objects.requireNonNull(code);
        this.dutch = Objects.requireNonNull(dutch);
        this.english = Objects.requireNonNull(english);
    }

    public String code() {
        return code;
    }

    public String dutch() {
        return dutch;
    }

    public String english() {
        return english;
    }
}
