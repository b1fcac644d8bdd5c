package org.maatwerk.attestation;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;

/** All attestations. */
public interface Attestations {

    /** @throws org.maatwerk.kernel.NotFound when there is no such file */
    Attestation of(CaseNumber caseNumber);

    Optional<Attestation> find(CaseNumber caseNumber);

    /**
     * The same as {@link #of}, for an act: whoever acts on the same file meanwhile waits, and then meets the file as it has become,
     * so that each hears why they were too late (A10) and nothing is stored half.
     */
    Attestation toChange(CaseNumber caseNumber);

    void add(Attestation attestation);

    /** All files of this person, newest first. */
    List<Attestation> ofStaffMember(PersonId staffMember);

    /** The one request on which nobody decided yet (A2). */
    Optional<Attestation> undecidedOf(PersonId staffMember);

    /** The files this expert works on, newest first. */
    List<Attestation> ofExpert(PersonId expert);

    /** Submitted files that no expert has taken, oldest first. */
    List<Attestation> withoutExpert();

    /** The files this doctor works on, newest first. */
    List<Attestation> ofDoctor(PersonId doctor);

    /** Files of this service whose sketch is confirmed and that no doctor has, oldest first (A11). */
    List<Attestation> withoutDoctor(OrganisationKey service);

    /** Undecided files of this organisation, for a change of prevention service (A11). */
    List<Attestation> undecidedOf(OrganisationKey organisation);
}
