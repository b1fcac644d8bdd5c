package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.attestation.usecase.ReadSmtQuestions;
import org.maatwerk.attestation.usecase.SmtQuestionLine;
import org.maatwerk.shell.CurrentUser;

/** Every question to the team that this member was asked, open and closed (A6). */
@Named
@ViewScoped
public class SmtQuestionsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadSmtQuestions readSmtQuestions;

    @Inject
    CurrentUser user;

    private List<SmtQuestionLine> open;
    private List<SmtQuestionLine> closed;

    public void open() {
        List<SmtQuestionLine> all = readSmtQuestions.of(user.id());
        open = all.stream().filter(SmtQuestionLine::isOpen).toList();
        closed = all.stream().filter(line -> !line.isOpen()).toList();
    }

    public List<SmtQuestionLine> getOpen() {
        return open;
    }

    public List<SmtQuestionLine> getClosed() {
        return closed;
    }
}
