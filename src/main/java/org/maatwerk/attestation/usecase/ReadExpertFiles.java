package org.maatwerk.attestation.usecase;

import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.Stage;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** The expert reads the files they took, and sees which ones nobody took yet. */
@ApplicationScoped
@Transactional
public class ReadExpertFiles {

    static final String STEM = "expert-files";

    @Inject
    FileDoor door;

    @Inject
    Attestations attestations;

    @Inject
    SealedAnswers answers;

    @Inject
    People people;

    /** The files of this expert, newest first; not those of somebody they became related to (A13). */
    public List<ExpertFileLine> own(PersonId expert) {
        door.toListAs(Role.CENTRAL_EXPERT, expert);
        return attestations.ofExpert(expert).stream()
                .filter(file -> !people.related(expert, file.staffMember()))
                .map(file -> line(file, people.of(file.staffMember()).name()))
                .toList();
    }

    /** What nobody took yet, oldest first, without names; not the own request, nor of somebody related (A13). */
    public List<ExpertFileLine> pool(PersonId expert) {
        door.toListAs(Role.CENTRAL_EXPERT, expert);
        return attestations.withoutExpert().stream()
                .filter(file -> door.mayTakeAsExpert(expert, file))
                .map(file -> line(file, null))
                .toList();
    }

    public ExpertFileView of(PersonId expert, CaseNumber caseNumber) {
        Attestation file = door.toFindAs(Relation.EXPERT, expert, caseNumber);
        PersonView person = people.of(file.staffMember());
        return new ExpertFileView(
                caseNumber,
                person.name(),
                person.email(),
                organisation(file),
                ExpertStage.of(file.stage()),
                file.renewalOf().isPresent(),
                file.submittedAt(),
                file.firstContactOn(),
                file.firstContactChannel(),
                request(expert, file),
                file.sketch().latest(),
                file.sketch().confirmed(),
                file.sketch().isOffered(),
                recognition(expert, file),
                file.doctor() == null && file.mayLapse());
    }

    private Map<RequestQuestion, String> request(PersonId expert, Attestation file) {
        if (file.stage().isClosed()) {
            return Map.of();
        }
        door.toRead(expert, file.caseNumber(), D2_SKETCH, STEM);
        return answers.of(file.caseNumber());
    }

    /** Of a refusal nobody but the staff member learns (A9). */
    private OutcomeView recognition(PersonId expert, Attestation file) {
        if (file.stage() != Stage.AWAITING_PROTOCOL) {
            return null;
        }
        door.toRead(expert, file.caseNumber(), D6_OUTCOME, STEM);
        return file.outcome().map(OutcomeView::of).orElseThrow();
    }

    private ExpertFileLine line(Attestation file, String name) {
        return new ExpertFileLine(
                file.caseNumber(), name, organisation(file), ExpertStage.of(file.stage()), file.submittedAt());
    }

    private String organisation(Attestation file) {
        return people.organisation(file.organisation()).name();
    }
}
