package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.attestation.Stage;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.kernel.CaseNumber;

/**
 * The own file as the staff member sees it: where it stands, what happens next and by when, and what can be done.
 *
 * @param reconsidered whether another doctor looks, or looked, at it again (A9)
 * @param people who works on it
 * @param sketchConfirmed the version of the sketch that was confirmed last; zero when none was
 * @param appointment the appointment that stands; null when there is none
 * @param outcome null before the decision
 * @param reconsiderableUntil null when a reconsideration cannot be asked (A9)
 */
public record OwnFileView(
        CaseNumber caseNumber,
        Stage stage,
        boolean reconsidered,
        Instant submittedAt,
        OwnFilePeople people,
        LocalDate firstContactOn,
        int sketchConfirmed,
        ConsultationView appointment,
        OutcomeView outcome,
        LocalDate closedOn,
        List<WaitingView> waiting,
        List<DocumentView> letters,
        boolean maySketch,
        boolean mayWithdraw,
        boolean mayRenew,
        LocalDate reconsiderableUntil)
        implements Serializable {

    /** Stopped before anybody decided. */
    public boolean isEndedEarly() {
        return stage == Stage.WITHDRAWN || stage == Stage.LAPSED;
    }

    /** What waits for the staff member. */
    public List<WaitingView> own() {
        return waiting.stream().filter(WaitingView::own).toList();
    }

    /** What waits for somebody else. */
    public List<WaitingView> others() {
        return waiting.stream().filter(one -> !one.own()).toList();
    }
}
