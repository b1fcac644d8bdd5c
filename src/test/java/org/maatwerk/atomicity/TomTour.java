package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.PauseReason;
import org.maatwerk.budget.usecase.AnswerTomRequest;
import org.maatwerk.budget.usecase.AskAboutTomRequest;
import org.maatwerk.budget.usecase.AttachTomQuote;
import org.maatwerk.budget.usecase.CancelOrder;
import org.maatwerk.budget.usecase.CheckTomQuote;
import org.maatwerk.budget.usecase.DeliveryForm;
import org.maatwerk.budget.usecase.ExplainTomRequest;
import org.maatwerk.budget.usecase.FillTomRequest;
import org.maatwerk.budget.usecase.OrderForm;
import org.maatwerk.budget.usecase.PlaceOrder;
import org.maatwerk.budget.usecase.ReadTomOrders;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.RecordDelivery;
import org.maatwerk.budget.usecase.StartGenericRequest;
import org.maatwerk.budget.usecase.StartStudentRequest;
import org.maatwerk.budget.usecase.StartTomRequest;
import org.maatwerk.budget.usecase.StudentForm;
import org.maatwerk.budget.usecase.TomChoice;
import org.maatwerk.budget.usecase.TomForm;
import org.maatwerk.budget.usecase.TomGrant;
import org.maatwerk.budget.usecase.TomQuoteForm;
import org.maatwerk.budget.usecase.WriteTomLetter;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.testing.TestPdf;

/** What was agreed and costs money is asked for (P8, T1). */
@ApplicationScoped
class TomTour {

    @Inject
    ReadTomRequests read;

    @Inject
    FillTomRequest fill;

    @Inject
    AttachTomQuote quotes;

    @Inject
    CheckTomQuote check;

    @Inject
    AnswerTomRequest answer;

    @Inject
    AskAboutTomRequest question;

    @Inject
    ExplainTomRequest explain;

    @Inject
    WriteTomLetter letter;

    @Inject
    Jobs jobs;

    @Inject
    ReadTomOrders orders;

    @Inject
    PlaceOrder place;

    @Inject
    CancelOrder cancel;

    @Inject
    RecordDelivery record;

    @Inject
    StartTomRequest start;

    @Inject
    StartGenericRequest startGeneric;

    @Inject
    AidTour aids;

    @Inject
    YearTour years;

    @Inject
    CoachingTour coaching;

    @Inject
    StartStudentRequest startStudent;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** In a protocol of this person that all signed. */
    void ask(ActVisitor visitor, PersonId staffMember, PersonId expert) {
        CaseNumber request = read.of(staffMember).get(0).caseNumber();
        TomForm form = new TomForm(
                "words", "OTHER", BudgetNature.OPERATING, Money.of("1000"), Money.of("210"), false, 1, Hours.of("10"));
        fill.submit(expert, request, form);
        answer.refuse(holders().get(0), request, "words");
        byHand(visitor, expert);
        student(visitor, people.of(staffMember).organisation());
        CaseNumber again = read.of(staffMember).get(0).caseNumber();
        add(visitor, again, expert);
        visitor.telling("ask for a measure", () -> fill.submit(expert, again, form));
        ask(visitor, again, expert);
        answer(visitor, again);
        years.walk(visitor, expert, holders().get(0), holders().get(1));
        aids.keep(visitor, staffMember, expert);
        coaching.walk(visitor, again, staffMember, expert);
    }

    private void byHand(ActVisitor visitor, PersonId expert) {
        TomChoice choice = start.choices(expert).get(0);
        visitor.telling("ask for it again", () -> start.start(expert, choice.protocol(), choice.agreement()));
        OrganisationKey entity = people.of(expert).organisation();
        visitor.telling(
                "ask for an entity", () -> startGeneric.start(expert, entity, MeasureCategory.BUILDING, "words"));
    }

    /** By HR of the entity (T12). */
    private void student(ActVisitor visitor, OrganisationKey entity) {
        LocalDate today = LocalDate.now(clock);
        PersonId hr = people.withRole(Role.HR_OFFICER, entity, today).iterator().next();
        StudentForm form = new StudentForm(null, "words", today, today, 40, Money.of("800"), "words");
        visitor.telling("ask for the wage of a student", () -> startStudent.start(hr, entity, form));
    }

    private void add(ActVisitor visitor, CaseNumber request, PersonId expert) {
        TomQuoteForm form =
                new TomQuoteForm("words", Money.of("1000"), Money.of("210"), "words.pdf", TestPdf.of("words"));
        visitor.quiet("add a quote", () -> quotes.attach(expert, request, form));
        visitor.quiet("give another file", () -> check.redact(expert, request, 1, TestPdf.of("other words")));
        visitor.quiet("release a quote", () -> check.release(expert, request, 1, true, false));
        visitor.quiet("take a quote back", () -> check.withhold(expert, request, 1));
        visitor.quiet("take a quote away", () -> quotes.takeAway(expert, request, 1));
    }

    /** What is asked is explained; what is asked after that is still open when the request is put off. */
    private void ask(ActVisitor visitor, CaseNumber request, PersonId expert) {
        PersonId holder = holders().get(0);
        visitor.telling("ask a question", () -> question.ask(holder, request, PauseReason.OTHER, "words"));
        visitor.telling("explain it", () -> explain.explain(expert, request, "words"));
        question.ask(holder, request, PauseReason.OTHER, "words");
    }

    /** Nothing is free: for an overrun a second one has to agree. */
    private void answer(ActVisitor visitor, CaseNumber request) {
        PersonId one = holders().get(0);
        PersonId other = holders().get(1);
        TomGrant grant = new TomGrant(Money.of("1000"), Money.of("210"), null, "words");
        visitor.telling("put it on the waiting list", () -> answer.putOnWaitingList(one, request, "words"));
        visitor.quiet("agree first", () -> answer.approve(one, request, grant));
        visitor.passingBy("refuse it", () -> answer.refuse(other, request, "words"));
        visitor.telling("agree as the second", () -> answer.agree(other, request, null));
        visitor.quiet("write the letter", () -> letter.write(request));
        jobs.runNext("tom-request", request.value());
        order(visitor, request, one);
    }

    /** All is ordered and cancelled; then a part of it is, and comes in two parts. */
    private void order(ActVisitor visitor, CaseNumber request, PersonId holder) {
        visitor.telling("order all", () -> place.order(holder, request, form("1000", "210")));
        OrderNumber first = newest(holder);
        visitor.telling("cancel it", () -> cancel.cancel(holder, request, first, "words"));
        visitor.passingBy("order nothing", () -> place.finish(holder, request, OrderYears.ANY));
        visitor.quiet("order a part", () -> place.order(holder, request, form("500", "105")));
        visitor.telling("order nothing more", () -> place.finish(holder, request, OrderYears.ANY));
        OrderNumber second = newest(holder);
        visitor.quiet("record a part", () -> record.deliver(holder, request, second, delivery(false)));
        visitor.telling("record the rest", () -> record.deliver(holder, request, second, delivery(true)));
    }

    private OrderNumber newest(PersonId holder) {
        return orders.all(holder).get(0).number();
    }

    private DeliveryForm delivery(boolean complete) {
        return new DeliveryForm(LocalDate.now(clock), "words", complete, "words");
    }

    private static OrderForm form(String net, String vat) {
        return new OrderForm("words", "0123456749", "BE68539007547034", "words", Money.of(net), Money.of(vat));
    }

    private List<PersonId> holders() {
        return List.copyOf(people.withRole(Role.BUDGET_HOLDER, LocalDate.now(clock)));
    }
}
