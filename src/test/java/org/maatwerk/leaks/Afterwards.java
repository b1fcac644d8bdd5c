package org.maatwerk.leaks;

import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;
import static org.maatwerk.confidentiality.Relation.DOCTOR;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javax.sql.DataSource;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.attestation.CorrectionOutcome;
import org.maatwerk.attestation.CorrectionPart;
import org.maatwerk.attestation.Term;
import org.maatwerk.attestation.usecase.ConsentToHandover;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.messages.usecase.TellOfWaitingTasks;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;
import org.maatwerk.people.usecase.SwitchPrevention;
import org.maatwerk.testing.Patience;

/** What happens to a file beside its own way: a correction, a new prevention service, the years. */
@ApplicationScoped
class Afterwards {

    private static final OrganisationKey OTHER_SERVICE = new OrganisationKey("0990000214");
    private static final String IN_A_HURRY = "pieter.devos@voorbeeld.example";
    private static final int MONTHS_AGO = 19;
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    @Inject
    Desk desk;

    @Inject
    Attestations attestations;

    @Inject
    SwitchPrevention switchPrevention;

    @Inject
    ConsentToHandover consent;

    @Inject
    TellOfWaitingTasks tell;

    @Inject
    People people;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    /** The expert did not answer yet. */
    Planting correctionOfSketch(Planting it) {
        desk.askCorrection.ask(it.subject.id(), it.file, CorrectionPart.SKETCH, it.wish("openWish", EXPERT));
        return it;
    }

    /** One that stands beside the sketch for the doctor to read, and one of the decision that waits for the doctor. */
    Planting corrections(Planting it) {
        PersonId subject = it.subject.id();
        desk.askCorrection.ask(subject, it.file, CorrectionPart.SKETCH, it.wish("notedWish", DOCTOR));
        desk.answerCorrection.answer(id(Who.EXPERT), it.file, CorrectionOutcome.NOTED, it.wish("notedAnswer"));
        desk.askCorrection.ask(subject, it.file, CorrectionPart.DECISION, it.wish("wishOfDecision", DOCTOR));
        return it;
    }

    /** It was so long ago that one may ask again (A12). */
    Planting renewable(Planting it) {
        markOutcome(it);
        LocalDate from = LocalDate.now(clock).minusMonths(MONTHS_AGO);
        Date until = Date.valueOf(Term.TWO_YEARS.until(from));
        Date since = Date.valueOf(from);
        String file = it.file.value();
        write("update attestation set valid_from = ?, valid_until = ? where case_number = ?", since, until, file);
        write(
                "update attestation_decision set from_date = ?, until_date = ? where case_number = ?",
                since,
                until,
                file);
        markOutcome(it);
        return it;
    }

    /** An expert who is not tried here opened it because something could not wait; officers review that. */
    Planting openedInAnEmergency(Planting it) {
        PersonId opener = people.withEmail(IN_A_HURRY).orElseThrow().id();
        desk.breakGlass.open(opener, it.file.value(), "Het kon niet wachten.");
        return it;
    }

    /** It was kept long enough (X6). */
    Planting dueForDestruction(Planting it) {
        Date yesterday = Date.valueOf(LocalDate.now(clock).minusDays(1));
        write("update attestation set destroy_after = ? where case_number = ?", yesterday, it.file.value());
        return it;
    }

    /** As {@link #dueForDestruction}. */
    Planting protocolDueForDestruction(Planting it) {
        Date yesterday = Date.valueOf(LocalDate.now(clock).minusDays(1));
        write("update protocol set destroy_after = ? where case_number = ?", yesterday, it.file.value());
        return it;
    }

    /** What waits long enough that people got a mail of it. */
    void tellOfWaitingTasks() {
        update(
                "update workflow_work_item set opened_at = ?",
                Timestamp.from(clock.instant().minus(A_WHILE)));
        tell.tell();
    }

    /** The entity goes to another service today, and the staff member is asked first (A11). */
    Planting offeredElsewhere(Planting it) {
        PersonId subject = it.subject.id();
        switchPrevention.change(id(Who.ADMINISTRATOR), it.subject.organisation(), OTHER_SERVICE, LocalDate.now(clock));
        Patience.until("the offer of " + it.file, Duration.ofMinutes(1), () -> isOffered(subject, it));
        return it;
    }

    private boolean isOffered(PersonId subject, Planting it) {
        try {
            return consent.read(subject, it.file) != null;
        } catch (Refused notYet) {
            return false;
        }
    }

    private void markOutcome(Planting it) {
        LocalDate until = attestations.of(it.file).outcome().orElseThrow().until();
        it.mark(DUTCH.format(until), D6_OUTCOME, STAFF_MEMBER, EXPERT, DOCTOR);
        it.mark(until.toString(), D6_OUTCOME, STAFF_MEMBER, EXPERT, DOCTOR);
    }

    private void write(String sql, Object... values) {
        if (update(sql, values) != 1) {
            throw new IllegalStateException("not one row: " + sql);
        }
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                update.setObject(at + 1, values[at]);
            }
            return update.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private PersonId id(Who who) {
        return people.withEmail(who.email()).orElseThrow().id();
    }
}
