package org.maatwerk.attestation;

import static org.maatwerk.attestation.AttestationRefusal.CRITERIA_LIST_IS_EMPTY;
import static org.maatwerk.attestation.AttestationRefusal.CRITERIA_LIST_NOT_LATER;
import static org.maatwerk.attestation.AttestationRefusal.CRITERION_CODE_TWICE;
import static org.maatwerk.attestation.AttestationRefusal.CRITERION_NOT_IN_LIST;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.maatwerk.kernel.Refused;

/**
 * One version of the VDAB list of criteria (criterialijst), with the days on which it counts. A version is never
 * changed, only followed by another, so that a past decision keeps its meaning (A5, X4).
 */
@Entity
@Table(name = "criteria_list")
public class CriteriaList {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "criterion", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "place_in_list")
    private List<Criterion> criteria = new ArrayList<>();

    protected CriteriaList() {}

    public CriteriaList(String name, LocalDate validFrom, List<Criterion> criteria) {
        Refused.when(criteria.isEmpty(), CRITERIA_LIST_IS_EMPTY);
        Refused.unless(
                criteria.stream().map(Criterion::code).distinct().count() == criteria.size(), CRITERION_CODE_TWICE);
        this.name = Objects.requireNonNull(name);
        this.validFrom = Objects.requireNonNull(validFrom);
        this.criteria = new ArrayList<>(criteria);
    }

    /** Ends this version the day before the next one starts. */
    public void followedBy(CriteriaList next) {
        Refused.unless(next.validFrom.isAfter(validFrom), CRITERIA_LIST_NOT_LATER, "valid-from");
        this.validUntil = next.validFrom.minusDays(1);
    }

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && (validUntil == null || !date.isAfter(validUntil));
    }

    /** The criterion with this code; refused when this version does not have it. */
    public Criterion criterion(String code) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refused(CRITERION_NOT_IN_LIST, "criterion"));
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day on which it counts; null as long as no other version follows. */
    public LocalDate validUntil() {
        return validUntil;
    }

    public List<Criterion> criteria() {
        return List.copyOf(criteria);
    }
}
