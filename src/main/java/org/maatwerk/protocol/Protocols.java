package org.maatwerk.protocol;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** All protocols, with who proposed them. */
public interface Protocols {

    /** @throws org.maatwerk.kernel.NotFound when there is no such protocol */
    Protocol of(CaseNumber caseNumber);

    Optional<Protocol> find(CaseNumber caseNumber);

    /**
     * The same as {@link #of}, for an act: whoever acts on the same protocol meanwhile waits, and then meets it as it has
     * become.
     */
    Protocol toChange(CaseNumber caseNumber);

    void add(Protocol protocol);

    /** The one that runs for this person. */
    Optional<Protocol> runningOf(PersonId staffMember);

    /** The one that runs and starts from this attestation. */
    Optional<Protocol> runningFrom(CaseNumber attestation);

    /** All of this person, newest first. */
    List<Protocol> ofStaffMember(PersonId staffMember);

    /** Those in which this person is author, line manager or HR officer, newest first; whether they may know is not asked. */
    List<Protocol> withParty(PersonId person);

    /** With a go-ahead and without an author, oldest first. */
    List<Protocol> withoutAuthor();

    void add(Proposal proposal);

    /** Oldest first. */
    List<Proposal> proposalsOf(CaseNumber caseNumber);

    /** Newest first. */
    List<Proposal> proposedBy(PersonId proposer);
}
