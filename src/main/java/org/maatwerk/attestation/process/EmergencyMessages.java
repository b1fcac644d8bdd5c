package org.maatwerk.attestation.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.maatwerk.confidentiality.EmergencyOpened;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** Tells at once whom a file is about that it was opened in an emergency, and the officers who review it (D-3, D-5). */
@ApplicationScoped
class EmergencyMessages {

    private static final String WHO_OPENED = "/audit/who-opened-my-file.xhtml";
    private static final String REVIEW = "/confidentiality/review-emergencies.xhtml";

    @Inject
    Outbox outbox;

    @Inject
    People people;

    void opened(@Observes EmergencyOpened fact) {
        PersonId subject = fact.subject();
        tell(fact, subject, WHO_OPENED);
        LocalDate day = LocalDate.ofInstant(fact.at(), HouseClock.ZONE);
        people.withRole(Role.DATA_PROTECTION_OFFICER, day).stream()
                .filter(officer -> !officer.equals(subject) && !people.related(officer, subject))
                .forEach(officer -> tell(fact, officer, REVIEW));
    }

    private void tell(EmergencyOpened fact, PersonId person, String page) {
        String occasion = "emergency:" + fact.caseNumber() + ":" + fact.opener() + ":"
                + fact.at().toEpochMilli() + ":" + person;
        outbox.tell(new Notice(person, MessageKind.NEWS, fact.caseNumber(), page, null, occasion));
    }
}
