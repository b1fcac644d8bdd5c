package org.maatwerk.attestation;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** What doctor and team add to a file: consultations, questions to the team, decisions, reconsideration, handover. */
public interface Assessments {

    void add(Consultation consultation);

    /** In the order in which they were made. */
    List<Consultation> consultations(CaseNumber caseNumber);

    /** The open appointment of the file. */
    Optional<Consultation> planned(CaseNumber caseNumber);

    /** Open appointments of this doctor, earliest first. */
    List<Consultation> planned(PersonId doctor);

    void add(SmtRound round);

    /** First round first. */
    List<SmtRound> smtRounds(CaseNumber caseNumber);

    /** The latest rounds in which this person was asked and did not step aside, newest first. */
    List<SmtRound> smtRoundsWith(PersonId member, int most);

    void add(Decision decision);

    /** First decision first. */
    List<Decision> decisions(CaseNumber caseNumber);

    void add(ReconsiderationRequest request);

    Optional<ReconsiderationRequest> reconsideration(CaseNumber caseNumber);

    void add(Handover handover);

    /** The latest one of the file. */
    Optional<Handover> handover(CaseNumber caseNumber);
}
