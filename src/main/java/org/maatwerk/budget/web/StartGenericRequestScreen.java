package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.usecase.StartGenericRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** A request for an entity and nobody in particular begins (T1). */
@Named
@ViewScoped
public class StartGenericRequestScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StartGenericRequest startGenericRequest;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    private List<OrganisationView> entities;
    private String entity;
    private String category;
    private String measure;

    /** Who asks for one entity alone need not choose. */
    public void open() {
        entities = startGenericRequest.entities(user.id());
        entity = entities.size() == 1 ? entities.get(0).key().value() : null;
    }

    public String start() {
        CaseNumber request = startGenericRequest.start(
                user.id(), new OrganisationKey(entity), MeasureCategory.valueOf(category), measure);
        return "/budget/fill-tom-request.xhtml?faces-redirect=true&case=" + request;
    }

    public List<Option> getEntities() {
        return entities.stream()
                .map(one -> new Option(one.key().value(), one.name()))
                .toList();
    }

    public List<Option> getCategories() {
        return Stream.of(MeasureCategory.values())
                .filter(one -> one.kind() == MeasureKind.MATERIAL)
                .map(one -> new Option(one.name(), texts.of(one)))
                .toList();
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }
}
