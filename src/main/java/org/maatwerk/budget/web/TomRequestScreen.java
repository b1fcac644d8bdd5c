package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.budget.PackageUse;
import org.maatwerk.budget.usecase.OrderStatus;
import org.maatwerk.budget.usecase.ReadPackageUse;
import org.maatwerk.budget.usecase.ReadStudents;
import org.maatwerk.budget.usecase.ReadTomClock;
import org.maatwerk.budget.usecase.ReadTomOrders;
import org.maatwerk.budget.usecase.ReadTomQuotes;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.ReadTomYears;
import org.maatwerk.budget.usecase.StudentView;
import org.maatwerk.budget.usecase.TomClockView;
import org.maatwerk.budget.usecase.TomQuoteView;
import org.maatwerk.budget.usecase.TomRequestView;
import org.maatwerk.budget.usecase.TomYearView;
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
    ReadTomClock readTomClock;

    @Inject
    ReadTomQuotes readTomQuotes;

    @Inject
    ReadTomOrders readTomOrders;

    @Inject
    ReadStudents readStudents;

    @Inject
    ReadTomYears readTomYears;

    @Inject
    ReadPackageUse readPackageUse;

    @Inject
    CurrentUser user;

    private TomRequestView request;
    private TomClockView clock;
    private List<TomQuoteView> quotes;
    private OrderStatus supply;
    private StudentView student;
    private List<TomYearView> years;
    private boolean toEnd;
    private PackageUse use;

    public void open() {
        request = readTomRequests.read(user.id(), getCaseNumber());
        clock = readTomClock.of(user.id(), getCaseNumber());
        quotes = readTomQuotes.of(user.id(), getCaseNumber());
        student = readStudents.of(user.id(), getCaseNumber()).orElse(null);
        use = readPackageUse.of(user.id(), getCaseNumber()).orElse(null);
        supply = readTomOrders.status(user.id(), getCaseNumber());
        years = readTomYears.of(user.id(), getCaseNumber());
        toEnd = readTomYears.isToEnd(user.id(), getCaseNumber());
    }

    /** A link is politeness: the use case asks again. */
    public boolean isToFill() {
        return request.isDraft() && request.relation() == Relation.EXPERT;
    }

    /** A link, as well. */
    public boolean isToExplain() {
        return clock.paused() && request.relation() == Relation.EXPERT;
    }

    /** While it waits for an answer, and afterwards when it stood still. */
    public boolean isTimed() {
        return request.isUnanswered() || !clock.pauses().isEmpty();
    }

    /** While budget holders may still read them. */
    public boolean isToCheck() {
        return request.isUnanswered() && request.relation() == Relation.EXPERT;
    }

    public List<TomQuoteView> getQuotes() {
        return quotes;
    }

    public TomClockView getClock() {
        return clock;
    }

    public TomRequestView getRequest() {
        return request;
    }

    /** Null for every other request (T12). */
    public StudentView getStudent() {
        return student;
    }

    /** Empty for what was asked once (T7). */
    public List<TomYearView> getYears() {
        return years;
    }

    /** A link is politeness: the use case asks again. */
    public boolean isToEnd() {
        return toEnd;
    }

    /** Null for everything but a package of hours that was granted (T13). */
    public PackageUse getUse() {
        return use;
    }

    public OrderStatus getSupply() {
        return supply;
    }
}
