package org.maatwerk.attestation;

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

/** What somebody answered to one question of the request (antwoord), sealed (D-4). */
@Entity
@Table(name = "request_answer")
public class RequestAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private RequestQuestion question;

    @Column(name = "answer_text")
    private Sealed text;

    protected RequestAnswer() {}

    public RequestAnswer(CaseNumber caseNumber, RequestQuestion question, Sealed text) {
        this.caseNumber = caseNumber;
        this.question = question;
        this.text = text;
    }

    public void rewrite(Sealed newText) {
        text = newText;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public RequestQuestion question() {
        return question;
    }

    public Sealed text() {
        return text;
    }
}
