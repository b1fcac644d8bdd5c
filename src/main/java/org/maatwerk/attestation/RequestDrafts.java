package org.maatwerk.attestation;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Requests that are still being written, found by their author alone (A2), and the answers of every request. */
public interface RequestDrafts {

    Optional<RequestDraft> of(PersonId author);

    void add(RequestDraft draft);

    /** Takes the draft away; its answers stay, they belong to the file now. */
    void remove(RequestDraft draft);

    /** Takes the answers away. */
    void removeAnswers(CaseNumber caseNumber);

    List<RequestAnswer> answersOf(CaseNumber caseNumber);

    void add(RequestAnswer answer);

    void remove(RequestAnswer answer);
}
