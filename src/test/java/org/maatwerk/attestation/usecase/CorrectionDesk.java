package org.maatwerk.attestation.usecase;

import org.maatwerk.attestation.CorrectionsInMemory;
import org.maatwerk.workflow.ClosingDaysInMemory;
import org.maatwerk.workflow.TimesAllowed;

/** The use cases of a correction, on a file of a {@link Surgery}. */
final class CorrectionDesk {

    final CorrectionsInMemory corrections = new CorrectionsInMemory();
    final CorrectionPapers papers = new CorrectionPapers();
    final AskCorrection ask = new AskCorrection();
    final AnswerCorrection answer = new AnswerCorrection();
    final StopCorrection stop = new StopCorrection();
    final ReadCorrectionNotes notes = new ReadCorrectionNotes();
    final org.maatwerk.testing.Facts<org.maatwerk.attestation.CorrectionStopped> stopped =
            new org.maatwerk.testing.Facts<>();

    CorrectionDesk(Surgery surgery) {
        papers.corrections = corrections;
        papers.vault = surgery.office.vault;
        papers.timeAllowed = TimesAllowed.byDefault(TimesAllowed.calendar(new ClosingDaysInMemory()));
        papers.clock = surgery.clock;
        ask.door = surgery.office.door();
        ask.papers = papers;
        ask.facts = surgery.facts;
        answer.door = surgery.office.door();
        answer.papers = papers;
        answer.people = surgery.office.people;
        answer.facts = surgery.facts;
        stop.papers = papers;
        stop.facts = stopped;
        notes.door = surgery.office.door();
        notes.papers = papers;
    }
}
