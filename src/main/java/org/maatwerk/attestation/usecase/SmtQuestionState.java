package org.maatwerk.attestation.usecase;

/** Where a question stands for one person of the team. */
public enum SmtQuestionState {
    TO_ANSWER("answer-smt-question"),
    /** This member answered, or only reads along; the chair closes. */
    WITH_CHAIR("answer-smt-question"),
    TO_CLOSE("close-smt-advice"),
    ADVISED(null),
    STOPPED(null);

    private final String page;

    SmtQuestionState(String page) {
        this.page = page;
    }

    /** The stem of the page that this person may open now; null when the question is closed to the team. */
    public String page() {
        return page;
    }
}
