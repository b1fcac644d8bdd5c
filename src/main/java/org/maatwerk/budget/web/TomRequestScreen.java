package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.TomRequestView;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.shell.CurrentUser;

/** How far one request is, and for whom it is theirs to see what it costs (T2, D9). */
@Named
@ViewScoped
public class TomRequestScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadTomRequests readTomRequests;

    @Inject
    CurrentUser user;

    private TomRequestView request;

    public void open() {
        request = readTomRequests.read(user.id(), getCaseNumber());
    }

    /** A link is politeness: the use case asks again. */
    public boolean isToFill() {
        return request.isDraft() && request.relation() == Relation.EXPERT;
    }

    public TomRequestView getRequest() {
        return request;
    }
}
