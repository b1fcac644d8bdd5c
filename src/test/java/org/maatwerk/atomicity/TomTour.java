package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.usecase.AnswerTomRequest;
import org.maatwerk.budget.usecase.FillTomRequest;
import org.maatwerk.budget.usecase.ReadTomRequests;
import org.maatwerk.budget.usecase.TomForm;
import org.maatwerk.budget.usecase.TomGrant;
import org.maatwerk.budget.usecase.WriteTomLetter;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** What was agreed and costs money is asked for (P8, T1). */
@ApplicationScoped
class TomTour {

    @Inject
    ReadTomRequests read;

    @Inject
    FillTomRequest fill;

    @Inject
    AnswerTomRequest answer;

    @Inject
    WriteTomLetter letter;

    @Inject
    Jobs jobs;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** In a protocol of this person that all signed. */
    void ask(ActVisitor visitor, PersonId staffMember, PersonId expert) {
        CaseNumber request = read.of(staffMember).get(0).caseNumber();
        TomForm form = new TomForm("words", BudgetNature.OPERATING, Money.of("1000"), Money.of("210"));
        visitor.telling("ask for a measure", () -> fill.submit(expert, request, form));
        answer(visitor, request);
    }

    /** Nothing is free: for an overrun a second one has to agree. */
    private void answer(ActVisitor visitor, CaseNumber request) {
        List<PersonId> holders = List.copyOf(people.withRole(Role.BUDGET_HOLDER, LocalDate.now(clock)));
        PersonId one = holders.get(0);
        PersonId other = holders.get(1);
        TomGrant grant = new TomGrant(Money.of("1000"), Money.of("210"), null, "words");
        visitor.quiet("put it on the waiting list", () -> answer.putOnWaitingList(one, request, "words"));
        visitor.quiet("agree first", () -> answer.approve(one, request, grant));
        visitor.passingBy("refuse it", () -> answer.refuse(other, request, "words"));
        visitor.telling("agree as the second", () -> answer.agree(other, request, null));
        visitor.quiet("write the letter", () -> letter.write(request));
        jobs.runNext("tom-request", request.value());
    }
}
