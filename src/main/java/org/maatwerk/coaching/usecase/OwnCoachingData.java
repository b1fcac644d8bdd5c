package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.coaching.Coaching;
import org.maatwerk.coaching.CoachingSession;
import org.maatwerk.coaching.SessionSheet;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;

/** Who coached a staff member and when; and for a coach when they coached, without whom and in which file (X7, T13). */
@ApplicationScoped
class OwnCoachingData implements OwnData {

    @Inject
    Protocols protocols;

    @Inject
    TomRequests requests;

    @Inject
    Coaching coaching;

    @Inject
    CoachOffice office;

    @Override
    public int order() {
        return 37;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        List<CaseNumber> files = protocols.ofStaffMember(person).stream()
                .map(Protocol::caseNumber)
                .toList();
        Stream<OwnRecord> received = requests.ofProtocols(files).stream()
                .filter(TomRequest::isCoaching)
                .map(TomRequest::caseNumber)
                .flatMap(this::received);
        Stream<OwnRecord> given = coaching.assignmentsOf(person).stream().flatMap(own -> withSessions(own, null));
        return Stream.concat(received, given).toList();
    }

    private Stream<OwnRecord> received(CaseNumber request) {
        return coaching.assignmentsFor(request).stream().flatMap(one -> withSessions(one, request));
    }

    private Stream<OwnRecord> withSessions(CoachAssignment one, CaseNumber shown) {
        return Stream.concat(
                Stream.of(record(one, shown)),
                new SessionSheet(coaching.sessionsOf(one.request()))
                        .standing().stream()
                                .filter(session -> session.assignment() == one.number())
                                .map(session -> record(session, shown)));
    }

    private OwnRecord record(CoachAssignment one, CaseNumber shown) {
        return OwnRecord.of("coach-assignment")
                .with("case", shown)
                .with("coach", office.nameOf(one.coach()))
                .with("from", one.from())
                .with("until", one.until())
                .with("coach-ended", one.endedOn())
                .with("coach-reads-since", one.releasedOn());
    }

    private static OwnRecord record(CoachingSession session, CaseNumber shown) {
        return OwnRecord.of("coaching-session")
                .with("case", shown)
                .with("session-on", session.on())
                .with("hours", session.hours())
                .with("logged-at", session.loggedAt());
    }
}
