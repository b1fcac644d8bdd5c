package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_TOO_LONG;
import static org.maatwerk.attestation.AttestationRefusal.COMMENT_IS_EMPTY;
import static org.maatwerk.attestation.AttestationRefusal.SKETCH_IS_INCOMPLETE;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SketchComment;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** Staff member and expert write the situation sketch together; every save is a version (A4). */
@ApplicationScoped
@Transactional
public class DraftSketch {

    static final String STEM = "draft-sketch";

    @Inject
    FileDoor door;

    @Inject
    SealedSketches sketches;

    @Inject
    Clock clock;

    @Inject
    Event<Object> facts;

    public SketchPage read(PersonId actor, CaseNumber caseNumber) {
        Attestation attestation = door.toRead(actor, caseNumber, D2_SKETCH, STEM);
        attestation.refuseUnlessSketchedBy(actor);
        return sketches.page(attestation, actor);
    }

    /**
     * @param expected the number of the version it was written over
     * @return empty when it is saved; otherwise nothing was saved, and this is what somebody wrote meanwhile, to be
     *     shown beside the own text
     */
    public Optional<SketchView> save(PersonId actor, CaseNumber caseNumber, int expected, SketchContent content) {
        Attestation attestation = door.toWrite(actor, caseNumber, D2_SKETCH, STEM);
        refuseTooLong(content);
        SketchView newest = sketches.version(caseNumber, attestation.sketch().latest(), actor);
        if (newest.content().equals(content)) {
            return Optional.empty();
        }
        if (newest.number() != expected) {
            return Optional.of(newest);
        }
        Optional<?> change = attestation.sketchSaved(expected);
        sketches.write(caseNumber, attestation.sketch().latest(), actor, clock.instant(), content);
        change.ifPresent(facts::fire);
        return Optional.empty();
    }

    public void comment(PersonId actor, CaseNumber caseNumber, String text) {
        Attestation attestation = door.toWrite(actor, caseNumber, D2_SKETCH, STEM);
        String clean = Written.required(text, SketchComment.LONGEST, COMMENT_IS_EMPTY, "comment");
        sketches.comment(caseNumber, attestation.sketch().latest(), actor, clock.instant(), clean);
    }

    /** The expert asks the staff member to confirm this version. */
    public void offer(PersonId expert, CaseNumber caseNumber, int number) {
        Attestation attestation = door.toActAs(Relation.EXPERT, expert, caseNumber);
        refuseIncomplete(sketches.version(caseNumber, number, expert).content().missing());
        facts.fire(attestation.offerSketch(number));
    }

    /** Names every part at once: nobody presses seven times to hear seven things. */
    private static void refuseIncomplete(List<SketchSection> missing) {
        if (!missing.isEmpty()) {
            throw new Refused(
                    SKETCH_IS_INCOMPLETE, missing.stream().map(Enum::name).toList());
        }
    }

    private static void refuseTooLong(SketchContent content) {
        content.parts()
                .forEach((section, text) ->
                        Refused.unless(text.length() <= SketchSection.LONGEST, ANSWER_IS_TOO_LONG, section.name()));
    }
}
