package org.maatwerk.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.PreventionServiceView;
import org.maatwerk.people.usecase.SwitchPrevention;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;

/** Which prevention service each entity goes to, and the change of it. */
@Named
@ViewScoped
public class PreventionServicesScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    SwitchPrevention switchPrevention;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private List<PreventionServiceView> mappings;
    private List<Option> entities;
    private List<Option> services;
    private String entity;
    private String service;
    private LocalDate from;

    public void open() {
        mappings = switchPrevention.list(user.id());
        entities = options(switchPrevention.entities(user.id()));
        services = options(switchPrevention.services(user.id()));
    }

    private static List<Option> options(List<OrganisationView> organisations) {
        return organisations.stream()
                .map(one -> new Option(one.key().value(), one.name()))
                .toList();
    }

    public String change() {
        switchPrevention.change(user.id(), new OrganisationKey(entity), new OrganisationKey(service), from);
        notice.say("prevention-services.done");
        return "/people/prevention-services.xhtml?faces-redirect=true";
    }

    public List<PreventionServiceView> getMappings() {
        return mappings;
    }

    public List<Option> getEntities() {
        return entities;
    }

    public List<Option> getServices() {
        return services;
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
