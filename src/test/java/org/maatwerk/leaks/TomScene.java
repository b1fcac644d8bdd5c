package org.maatwerk.leaks;

import static org.maatwerk.confidentiality.Relation.BUDGET_HOLDER;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.HR_OFFICER;
import static org.maatwerk.confidentiality.Relation.JOB_COACH;
import static org.maatwerk.confidentiality.Relation.LINE_MANAGER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PauseReason;
import org.maatwerk.budget.usecase.AnswerTomRequest;
import org.maatwerk.budget.usecase.AskAboutTomRequest;
import org.maatwerk.budget.usecase.AttachTomQuote;
import org.maatwerk.budget.usecase.CheckTomQuote;
import org.maatwerk.budget.usecase.DeliveryForm;
import org.maatwerk.budget.usecase.ExplainTomRequest;
import org.maatwerk.budget.usecase.FillTomRequest;
import org.maatwerk.budget.usecase.OrderForm;
import org.maatwerk.budget.usecase.PlaceOrder;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.RecordDelivery;
import org.maatwerk.budget.usecase.TomForm;
import org.maatwerk.budget.usecase.TomGrant;
import org.maatwerk.budget.usecase.TomQuoteForm;
import org.maatwerk.budget.usecase.WriteTomLetter;
import org.maatwerk.coaching.usecase.AssignCoach;
import org.maatwerk.coaching.usecase.CoachForm;
import org.maatwerk.coaching.usecase.CoachInvoiceForm;
import org.maatwerk.coaching.usecase.LogCoaching;
import org.maatwerk.coaching.usecase.ReadCoachInvoices;
import org.maatwerk.coaching.usecase.ReleaseCoaching;
import org.maatwerk.coaching.usecase.SessionForm;
import org.maatwerk.coaching.usecase.SubmitCoachInvoice;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.testing.Patience;
import org.maatwerk.testing.TestPdf;

/** The requests that a signed protocol opened: one is to be filled in, one was submitted, one is ordered, one was refused. */
@ApplicationScoped
class TomScene {

    @Inject
    ReadTomRequests read;

    @Inject
    FillTomRequest fill;

    @Inject
    AnswerTomRequest answer;

    @Inject
    AskAboutTomRequest ask;

    @Inject
    ExplainTomRequest explain;

    @Inject
    PlaceOrder place;

    @Inject
    RecordDelivery record;

    @Inject
    AssignCoach assign;

    @Inject
    ReleaseCoaching release;

    @Inject
    LogCoaching log;

    @Inject
    ReadCoachInvoices invoices;

    @Inject
    SubmitCoachInvoice submit;

    @Inject
    People people;

    @Inject
    Documents documents;

    @Inject
    AttachTomQuote quotes;

    @Inject
    CheckTomQuote check;

    @Inject
    Clock clock;

    List<Planting> of(Planting protocol, PersonId author) {
        List<CaseNumber> numbers = read.of(protocol.subject.id()).stream()
                .map(line -> line.caseNumber())
                .sorted()
                .toList();
        Planting draft = planting("request to fill in", protocol, numbers.get(0));
        Planting submitted = planting("request submitted", protocol, numbers.get(1));
        quotes(draft, author);
        quotes(submitted, author);
        fill.submit(author, submitted.file, form(submitted.ofTheRequest("need")));
        submitted.relate(BUDGET_HOLDER, Who.BUDGET_HOLDER);
        asked(submitted, author);
        return List.of(
                draft,
                submitted,
                coached(ordered(planting("request ordered", protocol, numbers.get(2)), author), protocol, author),
                refused(planting("request refused", protocol, numbers.get(3)), author));
    }

    /** One question was explained, another is open. */
    private void asked(Planting it, PersonId author) {
        PersonId holder =
                people.withEmail(Who.BUDGET_HOLDER.email()).orElseThrow().id();
        ask.ask(holder, it.file, PauseReason.OTHER, it.ofTheRequest("question"));
        explain.explain(author, it.file, it.ofTheRequest("explanation"));
        ask.ask(holder, it.file, PauseReason.OTHER, it.ofTheRequest("secondQuestion"));
    }

    /** Nothing is free: two budget holders let the line be overrun. */
    private Planting ordered(Planting it, PersonId author) {
        Money net = Money.of("1000");
        Money vat = Money.of("210");
        fill.submit(author, it.file, coaching(it.ofTheRequest("need"), net, vat));
        it.relate(BUDGET_HOLDER, Who.BUDGET_HOLDER);
        List<PersonId> holders = List.copyOf(people.withRole(Role.BUDGET_HOLDER, LocalDate.now(clock)));
        answer.approve(holders.get(0), it.file, new TomGrant(net, vat, null, "words"));
        answer.agree(holders.get(1), it.file, null);
        String what = it.ofTheOrder("what");
        OrderNumber number = place.order(
                holders.get(0), it.file, new OrderForm("Zitwerk", "0123456749", null, what, Money.of("500"), vat));
        record.deliver(
                holders.get(0),
                it.file,
                number,
                new DeliveryForm(LocalDate.now(clock), it.ofTheOrder("came"), false, it.ofTheRequest("aid")));
        return it;
    }

    /** By somebody from outside, whom the staff member lets read the agreement (T13). */
    private Planting coached(Planting it, Planting protocol, PersonId author) {
        LocalDate today = LocalDate.now(clock);
        PersonId coach = people.withEmail(Who.JOB_COACH.email()).orElseThrow().id();
        assign.assign(author, it.file, new CoachForm(coach, today, today.plusMonths(1)));
        release.release(it.subject.id(), it.file, 1);
        log.log(coach, it.file, new SessionForm(today, Hours.of("1.5")));
        String order = invoices.read(coach, it.file).orders().get(0).number().value();
        submit.typeOver(
                coach,
                it.file,
                new CoachInvoiceForm(
                        InvoiceKind.INVOICE,
                        order,
                        null,
                        it.ofTheInvoice("invoice"),
                        today,
                        null,
                        Money.of("100"),
                        Money.of("21")));
        it.relate(JOB_COACH, Who.JOB_COACH);
        protocol.relate(JOB_COACH, Who.JOB_COACH);
        return it;
    }

    private static TomForm coaching(String need, Money net, Money vat) {
        return new TomForm(need, "OTHER", BudgetNature.OPERATING, net, vat, false, 2, Hours.of("40"));
    }

    private Planting refused(Planting it, PersonId author) {
        fill.submit(author, it.file, form(it.ofTheRequest("need")));
        PersonId holder =
                people.withEmail(Who.BUDGET_HOLDER.email()).orElseThrow().id();
        answer.refuse(holder, it.file, it.ofTheRequest("reason"));
        it.relate(BUDGET_HOLDER, Who.BUDGET_HOLDER);
        Patience.until(
                "the letter of " + it.file,
                Duration.ofMinutes(2),
                () -> documents.isKept(it.file, WriteTomLetter.KIND, "1"));
        return it;
    }

    private static TomForm form(String need) {
        return new TomForm(need, BudgetNature.OPERATING, Money.of("1000"), Money.of("210"));
    }

    /** One that budget holders get in another file, and one that they do not get. */
    private void quotes(Planting request, PersonId author) {
        String supplier = request.ofTheRequest("supplier");
        attach(request, author, supplier, request.ofTheQuote("sent"));
        check.redact(author, request.file, 1, TestPdf.of(request.ofTheRequest("given")));
        check.release(author, request.file, 1, true, false);
        attach(request, author, request.ofTheQuote("otherSupplier"), request.ofTheQuote("otherSent"));
    }

    private void attach(Planting request, PersonId author, String supplier, String text) {
        String fileName = request.ofTheQuote("fileName");
        quotes.attach(
                author,
                request.file,
                new TomQuoteForm(supplier, Money.of("1000"), Money.of("210"), fileName, TestPdf.of(text)));
    }

    private static Planting planting(String state, Planting protocol, CaseNumber number) {
        Planting it = new Planting(state, protocol.subject);
        it.file = number;
        it.relate(EXPERT, Who.EXPERT);
        it.relate(LINE_MANAGER, Who.LINE_MANAGER);
        it.relate(HR_OFFICER, Who.HR_OFFICER);
        return it;
    }
}
