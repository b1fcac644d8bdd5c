package org.maatwerk.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.PersonQuery;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.usecase.EndSessions;
import org.maatwerk.people.usecase.FindPeople;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;

/** Looks people up. What is looked for stays out of the address, because addresses end up in logs (D-1). */
@Named
@ViewScoped
public class PeopleScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    @Inject
    FindPeople findPeople;

    @Inject
    EndSessions endSessions;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private final Map<OrganisationKey, String> names = new TreeMap<>();
    private List<Option> organisations;
    private List<PersonView> found;
    private String text;
    private String organisation;
    private boolean sure;

    public void open() {
        List<OrganisationView> all = findPeople.organisations(user.id());
        all.forEach(one -> names.put(one.key(), one.name()));
        organisations = all.stream()
                .map(one -> new Option(one.key().value(), one.name()))
                .toList();
    }

    public void search() {
        OrganisationKey where =
                organisation == null || organisation.isEmpty() ? null : new OrganisationKey(organisation);
        found = findPeople.search(user.id(), new PersonQuery(text == null ? "" : text, where, 0, MOST + 1));
    }

    public String endSessions() {
        endSessions.ofEverybody(user.id());
        notice.say("people.sessions-ended");
        return "/people/people.xhtml?faces-redirect=true";
    }

    public boolean isSearched() {
        return found != null;
    }

    public boolean isTooMany() {
        return found != null && found.size() > MOST;
    }

    public List<PersonView> getFound() {
        return isTooMany() ? found.subList(0, MOST) : found;
    }

    public String organisationOf(PersonView person) {
        return names.get(person.organisation());
    }

    public List<Option> getOrganisations() {
        return organisations;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }
}
