package org.maatwerk.attestation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** What doctors and team add, for tests without a database. */
public final class AssessmentsInMemory implements Assessments, SmtSeats {

    private final List<Consultation> consultations = new ArrayList<>();
    private final List<SmtRound> rounds = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<ReconsiderationRequest> reconsiderations = new ArrayList<>();
    private final List<Handover> handovers = new ArrayList<>();

    @Override
    public void add(Consultation consultation) {
        consultation.id = consultations.size() + 1L;
        consultations.add(consultation);
    }

    @Override
    public List<Consultation> consultations(CaseNumber caseNumber) {
        return consultations.stream()
                .filter(consultation -> consultation.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public Optional<Consultation> planned(CaseNumber caseNumber) {
        return consultations(caseNumber).stream()
                .filter(Consultation::isPlanned)
                .findFirst();
    }

    @Override
    public List<Consultation> planned(PersonId doctor) {
        return consultations.stream()
                .filter(Consultation::isPlanned)
                .filter(consultation -> consultation.doctor().equals(doctor))
                .sorted(Comparator.comparing(
                        consultation -> consultation.appointment().at()))
                .toList();
    }

    @Override
    public void add(SmtRound round) {
        rounds.add(round);
    }

    @Override
    public List<SmtRound> smtRounds(CaseNumber caseNumber) {
        return rounds.stream()
                .filter(round -> round.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public List<SmtRound> smtRoundsWith(PersonId member, int most) {
        List<SmtRound> latest = new ArrayList<>(rounds.stream()
                .filter(round -> round.seats().stream()
                        .anyMatch(seat -> seat.member().equals(member) && !seat.hasSteppedAside()))
                .toList());
        Collections.reverse(latest);
        return latest.stream().limit(most).toList();
    }

    @Override
    public boolean isSeated(PersonId member, CaseNumber caseNumber) {
        return smtRounds(caseNumber).stream().anyMatch(round -> round.isSeated(member));
    }

    @Override
    public void add(Decision decision) {
        decisions.add(decision);
    }

    @Override
    public List<Decision> decisions(CaseNumber caseNumber) {
        return decisions.stream()
                .filter(decision -> decision.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(ReconsiderationRequest request) {
        reconsiderations.add(request);
    }

    @Override
    public Optional<ReconsiderationRequest> reconsideration(CaseNumber caseNumber) {
        return reconsiderations.stream()
                .filter(request -> request.caseNumber().equals(caseNumber))
                .findFirst();
    }

    @Override
    public void add(Handover handover) {
        handovers.add(handover);
    }

    @Override
    public Optional<Handover> handover(CaseNumber caseNumber) {
        return handovers.stream()
                .filter(handover -> handover.caseNumber().equals(caseNumber))
                .reduce((earlier, later) -> later);
    }
}
