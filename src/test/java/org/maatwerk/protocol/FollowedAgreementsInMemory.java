package org.maatwerk.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Followed agreements without a database. */
public final class FollowedAgreementsInMemory implements FollowedAgreements {

    private final List<FollowedAgreement> followed = new ArrayList<>();
    private final List<WorksAnswer> answers = new ArrayList<>();

    @Override
    public List<FollowedAgreement> of(CaseNumber caseNumber) {
        return followed.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .sorted(Comparator.comparing(FollowedAgreement::number).thenComparing(FollowedAgreement::since))
                .toList();
    }

    @Override
    public void add(FollowedAgreement one) {
        followed.add(one);
    }

    @Override
    public List<WorksAnswer> answersOf(CaseNumber caseNumber) {
        return answers.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(WorksAnswer answer) {
        answers.add(answer);
    }
}
