package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItemView;
import org.maatwerk.workflow.WorkList;

/** What other rooms know of a file, for a page about it. Whoever comes here passed the gate. */
@ApplicationScoped
class OwnFolder {

    private static final Comparator<WaitingView> SOONEST =
            Comparator.comparing(WaitingView::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    @Inject
    Assessments assessments;

    @Inject
    Documents documents;

    @Inject
    WorkList workList;

    @Inject
    People people;

    /** Null when there is none. */
    ConsultationView appointment(CaseNumber caseNumber) {
        return assessments.planned(caseNumber).map(ConsultationView::of).orElse(null);
    }

    List<DocumentView> letters(CaseNumber caseNumber) {
        return documents.of(caseNumber);
    }

    /** Soonest first; what waits for several people at once stands there once. */
    List<WaitingView> waiting(CaseNumber caseNumber, PersonId reader) {
        Map<String, WaitingView> byStem = new LinkedHashMap<>();
        workList.inFile(caseNumber).stream()
                .map(item -> waiting(item, reader))
                .sorted(SOONEST)
                .forEach(one -> byStem.putIfAbsent(one.stem(), one));
        return List.copyOf(byStem.values());
    }

    OwnFilePeople people(Attestation file) {
        return new OwnFilePeople(
                name(file.expert()),
                name(file.doctor()),
                people.organisation(file.preventionService()).name());
    }

    private String name(PersonId person) {
        return person == null ? null : people.of(person).name();
    }

    private static WaitingView waiting(WorkItemView item, PersonId reader) {
        return new WaitingView(item.stem(), item.audience().equals(WorkItem.audienceOf(reader)), item.due());
    }
}
