package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.workflow.WorkList;

/** What holds now, beside what is being written (P9). Whoever comes here passed the gate. */
@ApplicationScoped
class TextInForce {

    @Inject
    ProtocolEditions editions;

    @Inject
    ProtocolDraft draft;

    @Inject
    FollowedFolder folder;

    @Inject
    WorkList workList;

    /** @throws org.maatwerk.kernel.Refused when nothing holds */
    InForceView view(Protocol protocol, Relation relation) {
        CaseNumber file = protocol.caseNumber();
        ProtocolEdition edition = edition(file);
        return new InForceView(
                file,
                relation,
                edition.number(),
                LocalDate.ofInstant(edition.inForceAt(), HouseClock.ZONE),
                protocol.reviewOn(),
                isReviewAsked(file),
                protocol.revisionCause().orElse(null),
                relation == Relation.STAFF_MEMBER && protocol.stage() == ProtocolStage.DRAFTING && !isRewritten(file),
                draft.at(file, edition.textVersion()),
                folder.of(file, one -> false).lines());
    }

    /** Whether the staff member is asked now if all is still as agreed. */
    boolean isReviewAsked(CaseNumber file) {
        return workList.inFile(file).stream().anyMatch(item -> item.stem().equals(ConfirmUnchanged.STEM));
    }

    /** Whether what is being written says something else than what holds. */
    boolean isRewritten(CaseNumber file) {
        return !said(draft.at(file, edition(file).textVersion())).equals(said(draft.now(file)));
    }

    private ProtocolEdition edition(CaseNumber file) {
        return editions.in(EditionState.IN_FORCE, file).orElseThrow(() -> new Refused(PROTOCOL_IS_ELSEWHERE));
    }

    /** Without the versions it came with. */
    private static List<Object> said(ProtocolSnapshot text) {
        return List.of(
                text.sections().stream().map(SectionView::text).toList(),
                text.agreements().stream().map(AgreementView::number).toList(),
                text.agreements().stream().map(AgreementView::content).toList());
    }
}
