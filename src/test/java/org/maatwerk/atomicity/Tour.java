package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.ConfirmSketch;
import org.maatwerk.attestation.usecase.DraftRequest;
import org.maatwerk.attestation.usecase.DraftSketch;
import org.maatwerk.attestation.usecase.MakeFirstContact;
import org.maatwerk.attestation.usecase.ReconfirmSketch;
import org.maatwerk.attestation.usecase.SubmitRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The first half of a file, act by act: request and sketch. */
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
    ReconfirmSketch reconfirmSketch;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    /** A new draft of somebody who has none. */
    void startOneRequest() {
        draftRequest.start(cast.staffMember());
    }

    /** A draft that comes to nothing. */
    void changeOnesMind(ActVisitor visitor) {
        PersonId hesitant = cast.staffMember();
        draftRequest.start(hesitant);
        visitor.quiet("discard the draft", () -> draftRequest.discard(hesitant));
    }

    CaseNumber request(ActVisitor visitor, PersonId applicant) {
        visitor.quiet("start a draft", () -> draftRequest.start(applicant));
        CaseNumber file = draftRequest.find(applicant).orElseThrow().caseNumber();
        visitor.quiet("tick the information", () -> draftRequest.informationRead(applicant, true));
        for (RequestQuestion question : RequestQuestion.of(false)) {
            visitor.quiet("answer " + question, () -> draftRequest.answer(applicant, question, answer(question)));
        }
        visitor.telling("submit the request", () -> submitRequest.submit(applicant));
        return file;
    }

    /** A file that an expert has. */
    CaseNumber taken(ActVisitor visitor, PersonId applicant) {
        PersonId expert = cast.expert();
        CaseNumber file = request(visitor, applicant);
        visitor.telling("take the file", () -> makeFirstContact.take(expert, file));
        return file;
    }

    /** Everything up to the doctors' pool. */
    CaseNumber confirmed(ActVisitor visitor, PersonId applicant) {
        PersonId expert = cast.expert();
        CaseNumber file = taken(visitor, applicant);
        LocalDate today = LocalDate.now(clock);
        visitor.telling("make first contact", () -> makeFirstContact.record(expert, file, today, ContactChannel.PHONE));
        sketch(visitor, applicant, expert, file);
        return file;
    }

    private void sketch(ActVisitor visitor, PersonId applicant, PersonId expert, CaseNumber file) {
        visitor.quiet("write the sketch", () -> draftSketch.save(expert, file, 0, content("one")));
        visitor.quiet("comment on the sketch", () -> draftSketch.comment(applicant, file, "remark"));
        visitor.telling("offer the sketch", () -> draftSketch.offer(expert, file, 1));
        visitor.telling("send the sketch back", () -> confirmSketch.sendBack(applicant, file, 1, "not yet"));
        visitor.quiet("rewrite the sketch", () -> draftSketch.save(applicant, file, 1, content("two")));
        visitor.telling("offer it again", () -> draftSketch.offer(expert, file, 2));
        visitor.telling("confirm the sketch", () -> confirmSketch.confirm(applicant, file, 2));
        visitor.telling("change it afterwards", () -> draftSketch.save(expert, file, 2, content("three")));
        visitor.telling("confirm it again", () -> reconfirmSketch.confirm(applicant, file, 3));
    }

    private static String answer(RequestQuestion question) {
        return question.choices().isEmpty() ? "some words" : question.choices().get(0);
    }

    private static SketchContent content(String words) {
        return SketchContent.of(
                Arrays.stream(SketchSection.values()).collect(Collectors.toMap(section -> section, section -> words)));
    }
}
