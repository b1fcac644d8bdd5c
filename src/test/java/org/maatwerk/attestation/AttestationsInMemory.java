package org.maatwerk.attestation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;

/** Attestations for tests without a database. */
public final class AttestationsInMemory implements Attestations {

    private static final Comparator<Attestation> OLDEST_FIRST = Comparator.comparing(Attestation::submittedAt);

    private final List<Attestation> all = new ArrayList<>();

    @Override
    public Attestation of(CaseNumber caseNumber) {
        return find(caseNumber).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Attestation> find(CaseNumber caseNumber) {
        return all.stream().filter(file -> file.caseNumber().equals(caseNumber)).findFirst();
    }

    @Override
    public Attestation toChange(CaseNumber caseNumber) {
        return of(caseNumber);
    }

    @Override
    public void add(Attestation attestation) {
        all.add(attestation);
    }

    @Override
    public List<Attestation> ofStaffMember(PersonId staffMember) {
        return sorted(file -> file.staffMember().equals(staffMember), OLDEST_FIRST.reversed());
    }

    @Override
    public Optional<Attestation> undecidedOf(PersonId staffMember) {
        return ofStaffMember(staffMember).stream()
                .filter(file -> file.stage().isUndecided())
                .findFirst();
    }

    @Override
    public List<Attestation> ofExpert(PersonId expert) {
        return sorted(file -> expert.equals(file.expert()), OLDEST_FIRST.reversed());
    }

    @Override
    public List<Attestation> withoutExpert() {
        return sorted(file -> file.expert() == null && file.stage() == Stage.SUBMITTED, OLDEST_FIRST);
    }

    @Override
    public List<Attestation> ofDoctor(PersonId doctor) {
        return sorted(file -> doctor.equals(file.doctor()), OLDEST_FIRST.reversed());
    }

    @Override
    public List<Attestation> withoutDoctor(OrganisationKey service) {
        return sorted(
                file -> service.equals(file.preventionService())
                        && file.doctor() == null
                        && file.stage() == Stage.SKETCH_CONFIRMED,
                OLDEST_FIRST);
    }

    @Override
    public List<Attestation> undecidedOf(OrganisationKey organisation) {
        return sorted(
                file -> file.organisation().equals(organisation) && file.stage().isUndecided(), OLDEST_FIRST);
    }

    private List<Attestation> sorted(Predicate<Attestation> which, Comparator<Attestation> order) {
        return all.stream().filter(which).sorted(order).toList();
    }
}
