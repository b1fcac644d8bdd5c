package org.maatwerk.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.PersonId;

/** What budget holders said to a request (antwoord, T4, T5); their words are sealed. */
@Embeddable
public class TomAnswer {

    @Column(name = "agreed_by")
    private PersonId agreedBy;

    @Column(name = "answer_reason")
    private Sealed reason;

    @Column(name = "overrun_reason")
    private Sealed overrun;

    @Column(name = "answered_by")
    private PersonId answeredBy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    protected TomAnswer() {}

    /** The first words about it; nobody agreed yet. */
    static TomAnswer because(Sealed reason) {
        TomAnswer answer = new TomAnswer();
        answer.reason = reason;
        return answer;
    }

    /** @param overrun why the line may be overrun; null when there is enough */
    TomAnswer agreed(PersonId holder, Sealed overrun) {
        agreedBy = holder;
        this.overrun = overrun;
        return this;
    }

    TomAnswer given(PersonId holder, LocalDate on) {
        answeredBy = holder;
        answeredOn = on;
        return this;
    }

    void releaseOverrun(Sealed why) {
        overrun = overrun == null ? why : overrun;
    }

    /** Who agreed first; null while nobody did. */
    public PersonId agreedBy() {
        return agreedBy;
    }

    /** Why not, why less, or why later; null when all that was asked is granted. */
    public Sealed reason() {
        return reason;
    }

    /** Null when there was enough. */
    public Sealed overrun() {
        return overrun;
    }

    /** Whose word was the last; null while there is no answer. */
    public PersonId answeredBy() {
        return answeredBy;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }
}
