package org.maatwerk.attestation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.attestation.RequestQuestion;

/**
 * The pages of the guided request, in order.
 *
 * @param questions those that this request asks
 */
record RequestSteps(List<RequestQuestion> questions) {

    static final String START = "start";
    static final String READ = "read";
    static final String RECOGNISED_ELSEWHERE = "recognised-elsewhere";
    static final String CHECK = "check";
    static final String SENT = "sent";

    boolean exists(String step) {
        return all().contains(step) || step.equals(RECOGNISED_ELSEWHERE);
    }

    Optional<RequestQuestion> question(String step) {
        return questions.stream()
                .filter(question -> question.name().equals(step))
                .findFirst();
    }

    String after(String step) {
        return all().get(all().indexOf(anchor(step)) + 1);
    }

    /** Before the first page lies the start. */
    String before(String step) {
        int place = step.equals(RECOGNISED_ELSEWHERE) ? all().indexOf(anchor(step)) + 1 : all().indexOf(step);
        return place <= 0 ? START : all().get(place - 1);
    }

    /** A word aside lies between the question it follows from and the next one. */
    private String anchor(String step) {
        return step.equals(RECOGNISED_ELSEWHERE) ? RequestQuestion.EXTERNAL_RECOGNITION.name() : step;
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        all.add(READ);
        questions.forEach(question -> all.add(question.name()));
        all.add(CHECK);
        return all;
    }
}
