package org.maatwerk.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * What somebody typed in a form and did not send yet (kladversie). It is for their eyes only, sealed because it may
 * hold anything (D-4), and gone once the form is sent.
 */
@Entity
@Table(name = "workflow_form_draft")
public class FormDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private PersonId person;
    private String stem;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Lob
    private Sealed typed;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected FormDraft() {}

    public FormDraft(PersonId person, String stem, CaseNumber caseNumber) {
        this.person = person;
        this.stem = stem;
        this.caseNumber = caseNumber;
    }

    public void keep(Sealed text, Instant at) {
        typed = text;
        savedAt = at;
    }

    /** The place its text is sealed to. */
    public static String place(PersonId person, String stem) {
        return "form-draft/" + person + "/" + stem;
    }

    public String stem() {
        return stem;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Sealed typed() {
        return typed;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
