package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.budget.usecase.OrderStatus;
import org.maatwerk.budget.usecase.ReadStudents;
import org.maatwerk.budget.usecase.ReadTomOrders;
import org.maatwerk.budget.usecase.ReadTomQuotes;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.StudentView;
import org.maatwerk.budget.usecase.TomQuoteView;
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
    ReadTomQuotes readTomQuotes;

    @Inject
    ReadTomOrders readTomOrders;

    @Inject
    ReadStudents readStudents;

    @Inject
    CurrentUser user;

    private TomRequestView request;
    private List<TomQuoteView> quotes;
    private OrderStatus supply;
    private StudentView student;

    public void open() {
        request = readTomRequests.read(user.id(), getCaseNumber());
        quotes = readTomQuotes.of(user.id(), getCaseNumber());
        student = readStudents.of(user.id(), getCaseNumber()).orElse(null);
        supply = readTomOrders.status(user.id(), getCaseNumber());
    }

    /** A link is politeness: the use case asks again. */
    public boolean isToFill() {
        return request.isDraft() && request.relation() == Relation.EXPERT;
    }

    /** While budget holders may still read them. */
    public boolean isToCheck() {
        return request.isUnanswered() && request.relation() == Relation.EXPERT;
    }

    public List<TomQuoteView> getQuotes() {
        return quotes;
    }

    public TomRequestView getRequest() {
        return request;
    }

    /** Null for every other request (T12). */
    public StudentView getStudent() {
        return student;
    }

    public OrderStatus getSupply() {
        return supply;
    }
}
