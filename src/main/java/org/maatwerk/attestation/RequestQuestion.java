package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_TOO_LONG;

import java.util.Arrays;
import java.util.List;
import org.maatwerk.kernel.Refused;

/**
 * What the guided request asks, one question a page, in this order. Nothing here asks for a diagnosis (D3): a hint
 * beside every free text says so.
 */
public enum RequestQuestion {
    /** Does an external recognition exist already? Then an internal attestation may not be needed. */
    EXTERNAL_RECOGNITION(true, false, ExternalRecognition.values()),
    /** What makes the work hard, in the person's own words. */
    WORK(true, false, 4000),
    /** Since when, and how long the person expects it to last. */
    SINCE(true, false, 1000),
    /** What has changed since the last recognition (A12). */
    CHANGES(true, true, 4000),
    /** Where the person wants to talk. */
    PLACE(true, true, TalkPlace.values()),
    /** What makes a conversation possible: an interpreter, an accessible format, a break. */
    NEEDS(false, true, 2000),
    /** How and when the expert can reach the person. */
    REACH(true, true, 1000);

    private final boolean required;
    private final boolean inRenewal;
    private final int longest;
    private final List<String> choices;

    RequestQuestion(boolean required, boolean inRenewal, int longest) {
        this.required = required;
        this.inRenewal = inRenewal;
        this.longest = longest;
        this.choices = List.of();
    }

    RequestQuestion(boolean required, boolean inRenewal, Enum<?>[] choices) {
        this.required = required;
        this.inRenewal = inRenewal;
        this.longest = Integer.MAX_VALUE;
        this.choices = Arrays.stream(choices).map(Enum::name).toList();
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

    /** The codes one can choose from; empty when the answer is in own words. */
    public List<String> choices() {
        return choices;
    }

    /** @param answer without blanks around it */
    public void refuseUnlessAnsweredBy(String answer) {
        Refused.unless(!required || !answer.isEmpty(), ANSWER_IS_MISSING, name());
        Refused.unless(answer.length() <= longest, ANSWER_IS_TOO_LONG, name());
        Refused.unless(choices.isEmpty() || choices.contains(answer), ANSWER_IS_MISSING, name());
    }

    /** Where in the file the sealed answer belongs. */
    public String place() {
        return "request/" + name();
    }
}
