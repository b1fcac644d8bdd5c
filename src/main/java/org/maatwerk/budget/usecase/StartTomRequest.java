package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.NOT_ELIGIBLE;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.Protocol;

/** What was agreed and is not asked for at the moment is asked for by hand, for example again after a refusal (T1). */
@ApplicationScoped
@Transactional
public class StartTomRequest {

    static final String STEM = "start-tom-request";

    @Inject
    TomChoices choices;

    @Inject
    TomChoicePapers papers;

    @Inject
    TomOffice office;

    @Inject
    TomOpening opening;

    /**
     * Of every protocol that the reader leads, or in which the reader stands for HR; also those for which a rule of T1 does
     * not hold today.
     *
     * @throws NotFound to whoever is neither HR officer nor somebody who leads protocols
     */
    public List<TomChoice> choices(PersonId reader) {
        office.onlyOpeners(reader);
        return choices.protocolsOf(reader).stream()
                .flatMap(protocol ->
                        papers.choices(protocol, choices.freeIn(protocol, reader), reader, office.today()).stream())
                .toList();
    }

    /**
     * It is filled in by whoever leads the protocol (D9).
     *
     * @return the number of the request
     * @throws Refused when a rule of T1 does not hold today (T14 too), or one was opened meanwhile
     */
    public CaseNumber start(PersonId actor, CaseNumber caseNumber, int number) {
        Protocol protocol = choices.toOpenIn(actor, caseNumber);
        Agreement agreement = choices.freeIn(protocol, actor).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(REQUEST_IS_ELSEWHERE));
        Refused.unless(papers.canBeAsked(protocol, actor, office.today()), NOT_ELIGIBLE, "choice");
        TomRequest request = request(protocol, agreement).openedBy(actor);
        opening.open(request, protocol.author());
        return request.caseNumber();
    }

    private TomRequest request(Protocol protocol, Agreement agreement) {
        return new TomRequest(
                opening.number(),
                new AgreedMeasure(protocol.caseNumber(), agreement.number(), agreement.since(), agreement.category()),
                protocol.staffMember(),
                office.entityOf(protocol.staffMember()),
                opening.now());
    }
}
