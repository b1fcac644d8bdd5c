package org.maatwerk.confidentiality.usecase;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.DESTRUCTION_IS_NOT_PROPOSED;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.DESTRUCTION_IS_PROPOSED;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.FILE_IS_NOT_DUE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.confidentiality.Destruction;
import org.maatwerk.confidentiality.Destructions;
import org.maatwerk.confidentiality.FileDue;
import org.maatwerk.confidentiality.RetainedFiles;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * Two data protection officers destroy what was kept long enough (X6): one proposes, another confirms, and neither
 * has anything to do with the person the file is about.
 */
@ApplicationScoped
@Transactional
public class DestroyFiles {

    static final String STEM = "destroy-files";
    private static final int TOMBSTONES = 200;

    @Inject
    Officers officers;

    @Inject
    @Any
    Instance<RetainedFiles> features;

    @Inject
    Destructions destructions;

    @Inject
    EraseFile eraseFile;

    public DestructionsView look(PersonId officer) {
        officers.only(officer);
        List<FileDue> due = due(officer);
        return new DestructionsView(
                due.stream()
                        .filter(file -> destructions.find(file.caseNumber()).isEmpty())
                        .toList(),
                destructions.proposed().stream()
                        .filter(proposal -> due.stream().anyMatch(file -> isOf(proposal, file)))
                        .map(proposal -> view(proposal, officer))
                        .toList(),
                destructions.confirmed(TOMBSTONES).stream().map(this::tombstone).toList());
    }

    public void propose(PersonId officer, CaseNumber caseNumber) {
        officers.only(officer);
        FileDue file = dueFile(officer, caseNumber);
        Refused.unless(destructions.find(caseNumber).isEmpty(), DESTRUCTION_IS_PROPOSED);
        destructions.add(new Destruction(file, officer, officers.now()));
    }

    /** The file is kept after all, for now; any officer may say so. */
    public void takeBack(PersonId officer, CaseNumber caseNumber) {
        officers.only(officer);
        Destruction proposal = proposal(caseNumber);
        proposal.refuseWhenDone();
        dueFile(officer, caseNumber);
        destructions.remove(proposal);
    }

    public void confirm(PersonId officer, CaseNumber caseNumber) {
        officers.only(officer);
        Destruction proposal = proposal(caseNumber);
        proposal.confirm(officer, officers.now());
        eraseFile.erase(dueFile(officer, caseNumber), officer);
    }

    private Destruction proposal(CaseNumber caseNumber) {
        return destructions.find(caseNumber).orElseThrow(() -> new Refused(DESTRUCTION_IS_NOT_PROPOSED));
    }

    private FileDue dueFile(PersonId officer, CaseNumber caseNumber) {
        return due(officer).stream()
                .filter(file -> file.caseNumber().equals(caseNumber))
                .findFirst()
                .orElseThrow(() -> new Refused(FILE_IS_NOT_DUE));
    }

    private List<FileDue> due(PersonId officer) {
        return features.stream()
                .flatMap(feature -> feature.due(officers.today()).stream())
                .filter(file -> officers.isFree(officer, file.subject()))
                .sorted(Comparator.comparing(FileDue::due).thenComparing(FileDue::caseNumber))
                .toList();
    }

    private static boolean isOf(Destruction proposal, FileDue file) {
        return proposal.caseNumber().equals(file.caseNumber());
    }

    private ProposalView view(Destruction proposal, PersonId reader) {
        return new ProposalView(
                proposal.caseNumber(),
                officers.nameOf(proposal.proposedBy()),
                proposal.proposedAt(),
                proposal.proposedBy().equals(reader));
    }

    private TombstoneView tombstone(Destruction done) {
        return new TombstoneView(
                done.caseNumber(),
                done.ending(),
                done.endedOn(),
                officers.nameOf(done.proposedBy()),
                officers.nameOf(done.confirmedBy()),
                done.confirmedAt(),
                done.secretGoneAt());
    }
}
