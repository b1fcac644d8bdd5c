package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SketchComment;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.SketchVersion;
import org.maatwerk.attestation.Sketches;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;

/** Sketches and comments as people read them, over the sealed rows (D-4). Whoever comes here passed the gate. */
@ApplicationScoped
class SealedSketches {

    @Inject
    Sketches sketches;

    @Inject
    Vault vault;

    @Inject
    People people;

    void write(CaseNumber caseNumber, int number, PersonId author, Instant at, SketchContent content) {
        Map<SketchSection, Sealed> parts = new EnumMap<>(SketchSection.class);
        content.parts()
                .forEach((section, text) -> parts.put(section, vault.seal(caseNumber, section.place(number), text)));
        sketches.add(new SketchVersion(caseNumber, number, author, at, parts));
    }

    void comment(CaseNumber caseNumber, int sketchNumber, PersonId author, Instant at, String text) {
        int number = sketches.commentsOn(caseNumber).size() + 1;
        Sealed sealed = vault.seal(caseNumber, SketchComment.place(number), text);
        sketches.add(new SketchComment(caseNumber, number, sketchNumber, author, at, sealed));
    }

    /** An empty sketch when there is no such version. */
    SketchView version(CaseNumber caseNumber, int number, PersonId reader) {
        return sketches.of(caseNumber, number)
                .map(version -> view(version, reader))
                .orElse(new SketchView(0, null, false, null, SketchContent.EMPTY));
    }

    /** Everything that was written, for somebody who writes it with others. */
    SketchPage page(Attestation attestation, PersonId reader) {
        CaseNumber caseNumber = attestation.caseNumber();
        return new SketchPage(
                caseNumber,
                name(attestation.staffMember()),
                version(caseNumber, attestation.sketch().latest(), reader),
                attestation.sketch().isOffered(),
                attestation.sketch().confirmed(),
                attestation.sketch().awaitsNewConfirmation(),
                attestation.mayOfferSketch(reader),
                attestation.isSketchable(),
                reader.equals(attestation.staffMember()),
                lines(attestation, reader),
                comments(caseNumber, reader));
    }

    private List<SketchVersionLine> lines(Attestation attestation, PersonId reader) {
        return sketches.versionsOf(attestation.caseNumber()).stream()
                .map(version -> new SketchVersionLine(
                        version.number(),
                        name(version.author()),
                        version.author().equals(reader),
                        version.writtenAt(),
                        version.number() == attestation.sketch().confirmed()))
                .sorted(Comparator.comparing(SketchVersionLine::number).reversed())
                .toList();
    }

    private List<SketchCommentView> comments(CaseNumber caseNumber, PersonId reader) {
        return sketches.commentsOn(caseNumber).stream()
                .map(comment -> new SketchCommentView(
                        comment.number(),
                        comment.sketchNumber(),
                        name(comment.author()),
                        comment.author().equals(reader),
                        comment.writtenAt(),
                        vault.open(caseNumber, SketchComment.place(comment.number()), comment.text())))
                .toList();
    }

    private SketchView view(SketchVersion version, PersonId reader) {
        Map<SketchSection, String> parts = new EnumMap<>(SketchSection.class);
        for (SketchSection section : SketchSection.values()) {
            parts.put(
                    section, vault.open(version.caseNumber(), section.place(version.number()), version.part(section)));
        }
        return new SketchView(
                version.number(),
                name(version.author()),
                version.author().equals(reader),
                version.writtenAt(),
                SketchContent.of(parts));
    }

    private String name(PersonId person) {
        return people.of(person).name();
    }
}
