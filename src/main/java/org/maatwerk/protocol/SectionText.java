package org.maatwerk.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;

/** The text of one section from some version of the protocol on, sealed; a later one follows it, none is changed (P4). */
@Entity
@Table(name = "protocol_section")
public class SectionText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    @Column(name = "section", nullable = false, updatable = false)
    private ProtocolSection section;

    @Column(name = "since_version", nullable = false, updatable = false)
    private int since;

    @Column(name = "section_text", nullable = false, updatable = false)
    private Sealed text;

    protected SectionText() {}

    public SectionText(CaseNumber caseNumber, ProtocolSection section, int since, Sealed text) {
        this.caseNumber = caseNumber;
        this.section = section;
        this.since = since;
        this.text = text;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public ProtocolSection section() {
        return section;
    }

    /** The version of the protocol that it came with. */
    public int since() {
        return since;
    }

    public Sealed text() {
        return text;
    }
}
