package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.ConfirmSketch;
import org.maatwerk.attestation.usecase.DraftRequest;
import org.maatwerk.attestation.usecase.DraftSketch;
import org.maatwerk.attestation.usecase.MakeFirstContact;
import org.maatwerk.attestation.usecase.SubmitRequest;
import org.maatwerk.attestation.usecase.WithdrawRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The first half of a file, act by act: until the sketch is confirmed; and its withdrawal. */
@ApplicationScoped
class Tour {

    @Inject
    DraftRequest draftRequest;

    @Inject
    SubmitRequest submitRequest;

    @Inject
    MakeFirstContact makeFirstContact;

    @Inject
    DraftSketch draftSketch;

    @Inject
    ConfirmSketch confirmSketch;

    @Inject
    WithdrawRequest withdrawRequest;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    /** A new draft of somebody who has none. */
    void startOneRequest() {
        draftRequest.start(cast.staffMember());
    }

    /** Calls back for every act, in order; the act must have gone through when the call returns. */
    void walk(BiConsumer<String, Runnable> step) {
        PersonId applicant = cast.staffMember();
        PersonId expert = cast.expert();
        step.accept("start a draft", () -> draftRequest.start(applicant));
        CaseNumber file = draftRequest.find(applicant).orElseThrow().caseNumber();
        step.accept("tick the information", () -> draftRequest.informationRead(applicant, true));
        for (RequestQuestion question : RequestQuestion.of(false)) {
            step.accept("answer " + question, () -> draftRequest.answer(applicant, question, answer(question)));
        }
        step.accept("submit the request", () -> submitRequest.submit(applicant));
        step.accept("take the file", () -> makeFirstContact.take(expert, file));
        step.accept(
                "make first contact",
                () -> makeFirstContact.record(expert, file, LocalDate.now(clock), ContactChannel.PHONE));
        sketch(step, applicant, expert, file);
        step.accept("withdraw the request", () -> withdrawRequest.withdraw(applicant, file));
    }

    private void sketch(BiConsumer<String, Runnable> step, PersonId applicant, PersonId expert, CaseNumber file) {
        step.accept("write the sketch", () -> draftSketch.save(expert, file, 0, content("one")));
        step.accept("comment on the sketch", () -> draftSketch.comment(applicant, file, "remark"));
        step.accept("offer the sketch", () -> draftSketch.offer(expert, file, 1));
        step.accept("send the sketch back", () -> confirmSketch.sendBack(applicant, file, 1, "not yet"));
        step.accept("rewrite the sketch", () -> draftSketch.save(applicant, file, 1, content("two")));
        step.accept("offer it again", () -> draftSketch.offer(expert, file, 2));
        step.accept("confirm the sketch", () -> confirmSketch.confirm(applicant, file, 2));
    }

    private static String answer(RequestQuestion question) {
        return question.choices().isEmpty() ? "some words" : question.choices().get(0);
    }

    private static SketchContent content(String words) {
        return SketchContent.of(java.util.Arrays.stream(SketchSection.values())
                .collect(java.util.stream.Collectors.toMap(section -> section, section -> words)));
    }
}
