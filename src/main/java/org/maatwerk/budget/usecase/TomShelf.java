package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The requests somebody has a part in, without what is in them. */
@ApplicationScoped
class TomShelf {

    @Inject
    TomRequests requests;

    @Inject
    TomParties parties;

    @Inject
    TomOffice office;

    TomRequest of(CaseNumber request) {
        return requests.of(request);
    }

    /** Those of protocols in which this person has a part, and those for entities that they ask for. */
    Stream<TomRequest> requestsOf(PersonId person) {
        return Stream.concat(
                requests.ofProtocols(parties.protocolsOf(person)).stream(),
                requests.generic(office.hrOf(person), person).stream());
    }

    /** Newest first. */
    List<TomRequestLine> of(PersonId reader) {
        return requestsOf(reader)
                .sorted(Comparator.comparing(TomRequest::openedAt).reversed())
                .filter(request -> !parties.relationsOf(reader, request).isEmpty())
                .map(request -> line(reader, request))
                .toList();
    }

    private TomRequestLine line(PersonId reader, TomRequest request) {
        return new TomRequestLine(
                request.caseNumber(),
                parties.nameOf(request.staffMember()),
                reader.equals(request.staffMember()),
                request.category(),
                TomParties.stateFor(parties.relationsOf(reader, request), request),
                request.openedAt(),
                request.answerBy(),
                request.clock().isPaused());
    }
}
