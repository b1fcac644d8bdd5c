package org.maatwerk.attestation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Typed;
import org.maatwerk.testing.Visitor;

/** A staff member who asks for an attestation, page by page, and remembers what the product has acknowledged. */
public class RequestOverHttp {

    private static final String PAGE = "/attestation/request-attestation.xhtml";
    private static final Pattern CASE_NUMBER = Pattern.compile("[A-Z]{2,3}-\\d{4}-\\d{5,}");
    private static final Pattern STEP = Pattern.compile("[?&]step=([A-Z_a-z-]+)");
    private static final int MORE_THAN_ALL_PAGES = 20;

    private final String email;
    private final Visitor visitor;
    private final List<RequestQuestion> kept = new ArrayList<>();
    private String caseNumber;

    public RequestOverHttp(PackagedServer server, String email) {
        this.email = email;
        visitor = new Visitor(server).signIn(email);
    }

    String email() {
        return email;
    }

    /** The questions whose answers were acknowledged. */
    List<RequestQuestion> kept() {
        return kept;
    }

    /** The number on the page that says that the request was sent; empty when that page never came. */
    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    static String words(String email, RequestQuestion question) {
        return Typed.sealed("Antwoord van " + email + " op " + question);
    }

    public RequestOverHttp ask() {
        visitor.open(PAGE).send("beginning", "begin", Map.of());
        for (int page = 0; page < MORE_THAN_ALL_PAGES && caseNumber == null; page++) {
            next();
        }
        return this;
    }

    private void next() {
        if (visitor.has("reading")) {
            visitor.send("reading", "mark-read", Map.of("read", "true"));
        } else if (visitor.has("recognised")) {
            visitor.send("recognised", "go-on", Map.of());
        } else if (visitor.has("sending")) {
            visitor.send("sending", "send", Map.of());
            Matcher number = CASE_NUMBER.matcher(visitor.page().text());
            caseNumber = number.find() ? number.group() : null;
        } else {
            RequestQuestion question = RequestQuestion.valueOf(step());
            visitor.send("question", "keep", Map.of(question.name(), answer(question)));
            if (!visitor.has("question") || !step().equals(question.name())) {
                kept.add(question);
            }
        }
    }

    private String answer(RequestQuestion question) {
        return switch (question) {
            case EXTERNAL_RECOGNITION -> ExternalRecognition.NO.name();
            case PLACE -> TalkPlace.values()[0].name();
            default -> words(email, question);
        };
    }

    private String step() {
        Matcher step = STEP.matcher(visitor.page().location());
        if (!step.find()) {
            throw new AssertionError("no step in " + visitor.page().location());
        }
        return step.group(1);
    }

    /** Whether the request is still being written; a request that was being sent may have arrived unseen. */
    static boolean isDraft(PackagedServer server, String email) {
        return new Visitor(server).signIn(email).open(PAGE).has("discarding");
    }

    /** What a staff member finds again in the draft of a question. */
    static String found(PackagedServer server, String email, RequestQuestion question) {
        return new Visitor(server)
                .signIn(email)
                .open(PAGE + "?step=" + question)
                .page()
                .getElementById(question.name())
                .text();
    }

    /** Staff of the demo inside the central scope, each with an own request still to come. */
    static Stream<String> staff() {
        return DemoStaff.emails();
    }
}
