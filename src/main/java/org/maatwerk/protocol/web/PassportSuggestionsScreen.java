package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.usecase.PassportSuggestion;
import org.maatwerk.protocol.usecase.SuggestFromPassport;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The part of the page where an agreement is written, that shows what the staff member had elsewhere (P12). */
@Named
@ViewScoped
public class PassportSuggestionsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SuggestFromPassport suggestFromPassport;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private List<PassportSuggestion> suggestions;

    /** Asked once for a page. */
    public List<PassportSuggestion> of(CaseNumber caseNumber) {
        if (suggestions == null) {
            suggestions = suggestFromPassport.of(user.id(), caseNumber);
        }
        return suggestions;
    }

    public String add(CaseNumber caseNumber, PassportSuggestion suggestion) {
        suggestFromPassport.add(user.id(), caseNumber, suggestion.file(), suggestion.place());
        notice.say("write-agreement.from-passport.added");
        return "/protocol/write-agreement.xhtml?faces-redirect=true&case=" + caseNumber;
    }
}
