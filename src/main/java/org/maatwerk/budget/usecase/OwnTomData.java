package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.usecase.TomRequestView.Answer;
import org.maatwerk.budget.usecase.TomRequestView.Costs;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;

/** The requests for measures for a staff member (X7). */
@ApplicationScoped
class OwnTomData implements OwnData {

    @Inject
    ReadTomRequests readTomRequests;

    @Inject
    ReadTomQuotes readTomQuotes;

    @Inject
    ReadTomOrders readTomOrders;

    @Inject
    ReadAids readAids;

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        return Stream.concat(requests(person), readAids.known(person).stream().map(OwnTomData::aid))
                .toList();
    }

    private Stream<OwnRecord> requests(PersonId person) {
        return readTomRequests.of(person).stream()
                .filter(TomRequestLine::own)
                .flatMap(line -> Stream.concat(
                        Stream.of(record(readTomRequests.read(person, line.caseNumber()))),
                        Stream.concat(quotes(person, line.caseNumber()), orders(person, line.caseNumber()))));
    }

    private static OwnRecord aid(AidLine aid) {
        return OwnRecord.of("aid")
                .with("aid-number", aid.number())
                .with("aid", aid.what())
                .with("aid-state", aid.state())
                .with("aid-where", aid.place().organisation())
                .with("held-since", aid.place().since())
                .with("home-by", aid.place().homeBy())
                .with("home-on", aid.endedOn())
                .with("defect", aid.isBroken() ? aid.defect().what() : null)
                .with("defect-on", aid.isBroken() ? aid.defect().since() : null)
                .with("sent-on", aid.isBroken() ? aid.defect().sentOn() : null)
                .with("case", aid.origin() == null ? null : aid.origin().request())
                .with("order-number", aid.origin() == null ? null : aid.origin().order());
    }

    private Stream<OwnRecord> quotes(PersonId person, CaseNumber request) {
        return readTomQuotes.of(person, request).stream().map(quote -> OwnRecord.of("tom-quote")
                .with("case", request)
                .with("quote-number", quote.number())
                .with("supplier", quote.supplier())
                .with("net", quote.net().amount())
                .with("vat", quote.vat().amount())
                .with("file-name", quote.fileName())
                .with("kept-at", quote.document().keptAt())
                .with("released-on", quote.releasedOn()));
    }

    private Stream<OwnRecord> orders(PersonId person, CaseNumber request) {
        return readTomOrders.status(person, request).orders().stream().map(order -> OwnRecord.of("tom-order")
                .with("case", request)
                .with("order-number", order.number())
                .with("order-state", order.state())
                .with("ordered-on", order.orderedOn())
                .with("delivered-on", order.deliveredOn()));
    }

    private static OwnRecord record(TomRequestView request) {
        Answer answer = request.answer();
        return asked(request)
                .with("answered-on", answer == null ? null : answer.on())
                .with(
                        "granted-net",
                        answer == null || answer.net() == null
                                ? null
                                : answer.net().amount())
                .with(
                        "granted-vat",
                        answer == null || answer.vat() == null
                                ? null
                                : answer.vat().amount())
                .with("answer-reason", answer == null ? null : answer.reason());
    }

    private static OwnRecord asked(TomRequestView request) {
        Costs costs = request.costs();
        return OwnRecord.of("tom-request")
                .with("case", request.caseNumber())
                .with("protocol-case", request.protocol())
                .with("agreement-number", request.agreement())
                .with("category", request.category())
                .with("request-state", request.state())
                .with("opened", request.openedAt())
                .with("submitted-on", request.submittedOn())
                .with("answer-by", request.answerBy())
                .with("need", costs == null ? null : costs.need())
                .with("measure-type", costs == null ? null : costs.type())
                .with("bought-before", costs == null ? null : costs.bought())
                .with("years", costs == null ? null : costs.years())
                .with("nature", costs == null ? null : costs.nature())
                .with("net", costs == null ? null : costs.net().amount())
                .with("vat", costs == null ? null : costs.vat().amount())
                .with(
                        "package-hours",
                        costs == null || costs.hours() == null
                                ? null
                                : costs.hours().number());
    }
}
