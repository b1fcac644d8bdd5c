package org.maatwerk.attestation.usecase;

import java.time.LocalDate;
import java.util.List;
import org.maatwerk.attestation.AssessmentsInMemory;
import org.maatwerk.attestation.ConsultationCancelled;
import org.maatwerk.attestation.CriteriaList;
import org.maatwerk.attestation.CriteriaListsInMemory;
import org.maatwerk.attestation.Criterion;
import org.maatwerk.attestation.FileTaken;
import org.maatwerk.confidentiality.RetentionTermsInMemory;
import org.maatwerk.testing.Facts;

/** The use cases of doctor and team, over repositories in memory; {@link Surgery} puts a file on it. */
abstract class SurgeryDesk {

    final AssessmentsInMemory assessments = new AssessmentsInMemory();
    final CriteriaListsInMemory criteriaLists = new CriteriaListsInMemory();
    final Office office = new Office(assessments);
    final Facts<Object> facts = new Facts<>();
    final Facts<ConsultationCancelled> cancelled = new Facts<>();
    final Facts<FileTaken> taken = new Facts<>();
    final HandClock clock = new HandClock();
    final WorkInMemory work = new WorkInMemory();

    final DoctorPool pool = new DoctorPool();
    final DecisionBook book = new DecisionBook();
    final RetentionToday retention = new RetentionToday();
    final DecisionPapers decisions = new DecisionPapers();
    final SmtPapers papers = new SmtPapers();
    final SmtTeam team = new SmtTeam();
    final ReconsiderationPapers reconsiderations = new ReconsiderationPapers();
    final HandoverBook handovers = new HandoverBook();

    private static final Criterion ARMS =
            new Criterion("MOT-1", "Beperking van armen of handen", "Limitation of arms or hands");
    private static final Criterion SIGHT = new Criterion("ZIN-1", "Beperking van het zicht", "Limitation of sight");

    SurgeryDesk() {
        criteriaLists.add(new CriteriaList("Lijst 2024", LocalDate.of(2024, 1, 1), List.of(ARMS, SIGHT)));
        pool.attestations = office.attestations;
        pool.door = office.door();
        pool.people = office.people;
        book.assessments = assessments;
        book.criteriaLists = criteriaLists;
        decisions.book = book;
        decisions.vault = office.vault;
        decisions.retention = retention;
        retention.terms = new RetentionTermsInMemory();
        retention.clock = clock;
        decisions.clock = clock;
        papers.assessments = assessments;
        papers.vault = office.vault;
        papers.people = office.people;
        papers.clock = clock;
        team.people = office.people;
        team.clock = clock;
        reconsiderations.assessments = assessments;
        reconsiderations.vault = office.vault;
        reconsiderations.clock = clock;
        handovers.assessments = assessments;
        handovers.clock = clock;
    }

    TakeFile takeFile() {
        TakeFile takeFile = new TakeFile();
        takeFile.pool = pool;
        takeFile.facts = taken;
        return takeFile;
    }

    PlanConsultation planConsultation() {
        PlanConsultation planConsultation = new PlanConsultation();
        planConsultation.door = office.door();
        planConsultation.assessments = assessments;
        planConsultation.clock = clock;
        planConsultation.facts = facts;
        return planConsultation;
    }

    HoldConsultation holdConsultation() {
        HoldConsultation holdConsultation = new HoldConsultation();
        holdConsultation.door = office.door();
        holdConsultation.assessments = assessments;
        holdConsultation.clock = clock;
        holdConsultation.facts = facts;
        return holdConsultation;
    }

    DecideAttestation decideAttestation() {
        DecideAttestation decideAttestation = new DecideAttestation();
        decideAttestation.door = office.door();
        decideAttestation.papers = decisions;
        decideAttestation.team = papers;
        decideAttestation.facts = facts;
        return decideAttestation;
    }

    AskSmt askSmt() {
        AskSmt askSmt = new AskSmt();
        askSmt.door = office.door();
        askSmt.papers = papers;
        askSmt.team = team;
        askSmt.facts = facts;
        return askSmt;
    }

    StopSmtRound stopSmtRound() {
        StopSmtRound stopSmtRound = new StopSmtRound();
        stopSmtRound.door = office.door();
        stopSmtRound.papers = papers;
        stopSmtRound.clock = clock;
        stopSmtRound.facts = facts;
        return stopSmtRound;
    }

    ConsentToSmt consentToSmt() {
        ConsentToSmt consentToSmt = new ConsentToSmt();
        consentToSmt.door = office.door();
        consentToSmt.papers = papers;
        consentToSmt.team = team;
        consentToSmt.facts = facts;
        return consentToSmt;
    }

    AnswerSmtQuestion answerSmtQuestion() {
        AnswerSmtQuestion answerSmtQuestion = new AnswerSmtQuestion();
        answerSmtQuestion.door = office.door();
        answerSmtQuestion.papers = papers;
        answerSmtQuestion.sketches = office.sealedSketches;
        answerSmtQuestion.facts = facts;
        return answerSmtQuestion;
    }

    CloseSmtAdvice closeSmtAdvice() {
        CloseSmtAdvice closeSmtAdvice = new CloseSmtAdvice();
        closeSmtAdvice.door = office.door();
        closeSmtAdvice.papers = papers;
        closeSmtAdvice.team = team;
        closeSmtAdvice.facts = facts;
        return closeSmtAdvice;
    }

    AskReconsideration askReconsideration() {
        AskReconsideration askReconsideration = new AskReconsideration();
        askReconsideration.door = office.door();
        askReconsideration.papers = reconsiderations;
        askReconsideration.facts = facts;
        return askReconsideration;
    }

    EndAssessment endAssessment() {
        EndAssessment endAssessment = new EndAssessment();
        endAssessment.attestations = office.attestations;
        endAssessment.assessments = assessments;
        endAssessment.clock = clock;
        endAssessment.facts = cancelled;
        return endAssessment;
    }

    ConsentToHandover consentToHandover() {
        ConsentToHandover consentToHandover = new ConsentToHandover();
        consentToHandover.door = office.door();
        consentToHandover.book = handovers;
        consentToHandover.people = office.people;
        consentToHandover.facts = facts;
        return consentToHandover;
    }

    OfferHandover offerHandover() {
        OfferHandover offerHandover = new OfferHandover();
        offerHandover.attestations = office.attestations;
        offerHandover.book = handovers;
        offerHandover.people = office.people;
        offerHandover.facts = facts;
        return offerHandover;
    }

    private DoctorFolder folder() {
        DoctorFolder folder = new DoctorFolder();
        folder.assessments = assessments;
        folder.team = papers;
        folder.decisions = decisions;
        folder.reconsiderations = reconsiderations;
        return folder;
    }

    ReadDoctorFile readDoctorFile() {
        ReadDoctorFile readDoctorFile = new ReadDoctorFile();
        readDoctorFile.door = office.door();
        readDoctorFile.sketches = office.sealedSketches;
        readDoctorFile.folder = folder();
        readDoctorFile.people = office.people;
        return readDoctorFile;
    }

    ReadDoctorAgenda readDoctorAgenda() {
        DoctorLines lines = new DoctorLines();
        lines.people = office.people;
        lines.work = work;
        lines.assessments = assessments;
        lines.folder = folder();
        ReadDoctorAgenda readDoctorAgenda = new ReadDoctorAgenda();
        readDoctorAgenda.pool = pool;
        readDoctorAgenda.assessments = assessments;
        readDoctorAgenda.lines = lines;
        return readDoctorAgenda;
    }

    ReadSmtQuestions readSmtQuestions() {
        ReadSmtQuestions readSmtQuestions = new ReadSmtQuestions();
        readSmtQuestions.door = office.door();
        readSmtQuestions.assessments = assessments;
        readSmtQuestions.work = work;
        readSmtQuestions.team = team;
        return readSmtQuestions;
    }
}
