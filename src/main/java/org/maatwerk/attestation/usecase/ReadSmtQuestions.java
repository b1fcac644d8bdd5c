package org.maatwerk.attestation.usecase;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.attestation.SmtRoundState;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItems;

/**
 * A member of the team sees which questions were put to them: a number, never a name (A6). A closed one is a line in a
 * list and nothing more.
 */
@ApplicationScoped
@Transactional
public class ReadSmtQuestions {

    private static final int LATEST = 200;

    @Inject
    FileDoor door;

    @Inject
    Assessments assessments;

    @Inject
    WorkItems work;

    @Inject
    SmtTeam team;

    /** Open ones first, oldest deadline on top; then the closed ones, newest first. */
    public List<SmtQuestionLine> of(PersonId member) {
        team.only(member);
        boolean chair = team.isChair(member);
        return assessments.smtRoundsWith(member, LATEST).stream()
                .filter(round -> !door.isInvolved(member, round.caseNumber()))
                .map(round -> line(round, member, chair))
                .sorted(comparing(SmtQuestionLine::isOpen)
                        .reversed()
                        .thenComparing(SmtQuestionLine::due, nullsLast(naturalOrder())))
                .toList();
    }

    private SmtQuestionLine line(SmtRound round, PersonId member, boolean chair) {
        return new SmtQuestionLine(
                round.caseNumber(),
                round.number(),
                round.consentedAt(),
                state(round, member, chair),
                round.isOpen() ? due(round) : null,
                round.closedAt());
    }

    private static SmtQuestionState state(SmtRound round, PersonId member, boolean chair) {
        if (!round.isOpen()) {
            return round.state() == SmtRoundState.ADVISED ? SmtQuestionState.ADVISED : SmtQuestionState.STOPPED;
        }
        if (round.waitsFor(member)) {
            return SmtQuestionState.TO_ANSWER;
        }
        return chair ? SmtQuestionState.TO_CLOSE : SmtQuestionState.WITH_CHAIR;
    }

    private LocalDate due(SmtRound round) {
        return work.inFile(round.caseNumber()).stream()
                .map(WorkItem::due)
                .filter(Objects::nonNull)
                .min(naturalOrder())
                .orElse(null);
    }
}
