package org.maatwerk.attestation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** One version of a situation sketch (versie), sealed part by part (D-4); written once, never changed (A4). */
@Entity
@Table(name = "sketch_version")
public class SketchVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private PersonId author;

    @Column(name = "written_at")
    private Instant writtenAt;

    private Sealed tasks;

    @Column(name = "effect_on_tasks")
    private Sealed effectOnTasks;

    @Column(name = "effect_on_conditions")
    private Sealed effectOnConditions;

    @Column(name = "effect_on_output")
    private Sealed effectOnOutput;

    private Sealed barriers;

    @Column(name = "what_helps")
    private Sealed whatHelps;

    @Column(name = "expected_duration")
    private Sealed expectedDuration;

    protected SketchVersion() {}

    public SketchVersion(
            CaseNumber caseNumber, int number, PersonId author, Instant at, Map<SketchSection, Sealed> parts) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.author = author;
        this.writtenAt = at;
        this.tasks = parts.get(SketchSection.TASKS);
        this.effectOnTasks = parts.get(SketchSection.EFFECT_ON_TASKS);
        this.effectOnConditions = parts.get(SketchSection.EFFECT_ON_CONDITIONS);
        this.effectOnOutput = parts.get(SketchSection.EFFECT_ON_OUTPUT);
        this.barriers = parts.get(SketchSection.BARRIERS);
        this.whatHelps = parts.get(SketchSection.WHAT_HELPS);
        this.expectedDuration = parts.get(SketchSection.EXPECTED_DURATION);
    }

    public Sealed part(SketchSection section) {
        return switch (section) {
            case TASKS -> tasks;
            case EFFECT_ON_TASKS -> effectOnTasks;
            case EFFECT_ON_CONDITIONS -> effectOnConditions;
            case EFFECT_ON_OUTPUT -> effectOnOutput;
            case BARRIERS -> barriers;
            case WHAT_HELPS -> whatHelps;
            case EXPECTED_DURATION -> expectedDuration;
        };
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    public PersonId author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
