package org.maatwerk.attestation;

import java.util.Arrays;
import java.util.List;

/**
 * What the guided request asks, one question a page, in this order. Nothing here asks for a diagnosis (D3): a hint
 * beside every free text says so.
 */
public enum RequestQuestion {
    /** Does an external recognition exist already? Then an internal attestation may not be needed. */
    EXTERNAL_RECOGNITION(true, false, 20),
    /** What makes the work hard, in the person's own words. */
    WORK(true, false, 4000),
    SINCE(true, false, 1000),
    /** What has changed since the last recognition (A12). */
    CHANGES(true, true, 4000),
    PLACE(true, true, 20),
    /** What makes a conversation possible: an interpreter, an accessible format, a break. */
    NEEDS(false, true, 2000),
    REACH(true, true, 1000);

    private final boolean required;
    private final boolean inRenewal;
    private final int longest;

    RequestQuestion(boolean required, boolean inRenewal, int longest) {
        this.required = required;
        this.inRenewal = inRenewal;
        this.longest = longest;
    }

    /** The questions of a first request, or the fewer ones of a renewal (A12). */
    public static List<RequestQuestion> of(boolean renewal) {
        return Arrays.stream(values())
                .filter(question -> renewal ? question.inRenewal : question != CHANGES)
                .toList();
    }

    public boolean isRequired() {
        return required;
    }

    /** The most characters an answer may have. */
    public int longest() {
        return longest;
    }

    /** Where in the file the sealed answer belongs. */
    public String place() {
        return "request/" + name();
    }
}
