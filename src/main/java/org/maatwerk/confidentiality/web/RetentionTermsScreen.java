package org.maatwerk.confidentiality.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.confidentiality.usecase.RetentionTermLine;
import org.maatwerk.confidentiality.usecase.SetRetentionTerms;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** How long everything is kept, and another term from a date on. */
@Named
@ViewScoped
public class RetentionTermsScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SetRetentionTerms setRetentionTerms;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private List<RetentionTermLine> values;
    private List<Option> names;
    private String term;
    private Integer months;
    private LocalDate validFrom;

    public void open() {
        values = setRetentionTerms.list(user.id());
        names = setRetentionTerms.names(user.id()).stream()
                .map(name -> new Option(name, nameOf(name)))
                .toList();
    }

    public String nameOf(String name) {
        return texts.get("retention-terms.name." + name);
    }

    public String set() {
        setRetentionTerms.set(user.id(), term, months, validFrom);
        notice.say("retention-terms.done");
        return "/confidentiality/retention-terms.xhtml?faces-redirect=true";
    }

    public List<RetentionTermLine> getValues() {
        return values;
    }

    public List<Option> getNames() {
        return names;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
