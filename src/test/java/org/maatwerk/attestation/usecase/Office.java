package org.maatwerk.attestation.usecase;

import org.maatwerk.attestation.AttestationsInMemory;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.RequestDraftsInMemory;
import org.maatwerk.attestation.SketchesInMemory;
import org.maatwerk.attestation.SmtSeats;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.FreshSignIn;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.testing.Facts;

/** The real use cases with the real gate and vault, over repositories in memory. */
public final class Office {

    public final PeopleInMemory people = Cast.people();
    public final AttestationsInMemory attestations = new AttestationsInMemory();
    public final RequestDraftsInMemory drafts = new RequestDraftsInMemory();
    public final SketchesInMemory sketches = new SketchesInMemory();
    public final Facts<FileAccessed> accesses = new Facts<>();
    public final Vault vault = TestVaults.vault();
    public final TypingInMemory typing = new TypingInMemory();

    final FileDoor door = new FileDoor();
    final SealedSketches sealedSketches = new SealedSketches();
    final SealedAnswers answers = new SealedAnswers();
    final Admission admission = new Admission();
    final DraftRequest draftRequest = new DraftRequest();
    FreshSignIn freshSignIn = actor -> {};
    private int lastNumber;

    /** Nobody sits in the social-medical team. */
    public Office() {
        this((member, caseNumber) -> false);
    }

    public Office(SmtSeats seats) {
        Parties parties = new Parties();
        parties.people = people;
        parties.smtSeats = seats;
        door.attestations = attestations;
        door.parties = parties;
        door.gate = TestGates.gate(Cast.CLOCK, accesses, actor -> freshSignIn.demand(actor));
        door.clock = Cast.CLOCK;
        sealedSketches.sketches = sketches;
        sealedSketches.vault = vault;
        sealedSketches.people = people;
        answers.drafts = drafts;
        answers.vault = vault;
        answers.typing = typing;
        admission.attestations = attestations;
        admission.people = people;
        admission.clock = Cast.CLOCK;
        draftRequest.drafts = drafts;
        draftRequest.answers = answers;
        draftRequest.admission = admission;
        draftRequest.caseNumbers = () -> new CaseNumber("IA-2026-%05d".formatted(++lastNumber));
    }

    /** From now on. */
    void signedInLongAgo() {
        freshSignIn = TestGates::notFresh;
    }

    public FileDoor door() {
        return door;
    }

    public Parties parties() {
        return door.parties;
    }
}
