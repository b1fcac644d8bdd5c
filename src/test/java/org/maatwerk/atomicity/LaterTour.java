package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.maatwerk.attestation.CorrectionOutcome;
import org.maatwerk.attestation.CorrectionPart;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Role;

/** What can become of a file besides a decision: another doctor, renewal, expiry, another service, lapse, withdrawal. */
@ApplicationScoped
class LaterTour {

    private static final String FILE = "attestation";
    private static final String RENEWAL = "renewal";
    private static final String HANDOVER = "handover";

    @Inject
    LaterActs acts;

    @Inject
    Jobs jobs;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    void letter(ActVisitor visitor, CaseNumber file) {
        visitor.quiet("write the letter", () -> acts.writeDecisionLetter.write(file));
        jobs.runNext(FILE, file.value());
    }

    void correct(ActVisitor visitor, PersonId applicant, CaseNumber file) {
        visitor.telling(
                "ask for a correction",
                () -> acts.askCorrection.ask(applicant, file, CorrectionPart.SKETCH, "something wrong"));
        visitor.telling(
                "answer it",
                () -> acts.answerCorrection.answer(cast.expert(), file, CorrectionOutcome.NOTED, "an answer"));
    }

    void askAnotherDoctor(ActVisitor visitor, PersonId applicant, CaseNumber file) {
        visitor.telling("ask another doctor", () -> acts.askReconsideration.ask(applicant, file, "something new"));
    }

    /** The recognition of this file comes to its end. */
    void renewAndExpire(ActVisitor visitor, PersonId applicant, CaseNumber file) {
        LocalDate today = LocalDate.now(clock);
        endRecognition(file, today.plusMonths(3));
        visitor.passingBy("invite to renew", () -> acts.inviteRenewal.invite(file));
        jobs.runNext(RENEWAL, file.value());
        visitor.passingBy("not now", () -> acts.renewAttestation.notNow(applicant, file));
        visitor.telling("renew", () -> acts.renewAttestation.start(applicant, file));
        endRecognition(file, today.minusDays(1));
        visitor.telling("expire", () -> acts.expireAttestation.expire(file));
    }

    /** The organisation of this file goes to another prevention service. */
    void handOver(ActVisitor visitor, PersonId applicant, CaseNumber file) {
        PersonId administrator = cast.first(Role.ADMINISTRATOR);
        OrganisationKey organisation = cast.card(applicant).organisation();
        OrganisationKey service = cast.otherServiceThan(organisation);
        LocalDate today = LocalDate.now(clock);
        visitor.telling(
                "switch the service", () -> acts.switchPrevention.change(administrator, organisation, service, today));
        visitor.passingBy("offer the handover", () -> acts.offerHandover.offerAll(organisation));
        jobs.runNext(HANDOVER, organisation.value());
        jobs.runNext(HANDOVER, organisation.value());
        visitor.passingBy("keep the doctor", () -> acts.consentToHandover.answer(applicant, file, false));
        visitor.telling("hand over", () -> acts.consentToHandover.answer(applicant, file, true));
    }

    /** Nobody answered an expert. */
    void lapse(ActVisitor visitor, PersonId expert, CaseNumber file) {
        visitor.quiet("note a passed deadline", () -> acts.noteDeadline.passed(file));
        visitor.telling("lapse", () -> acts.lapseRequest.lapse(expert, file));
    }

    void withdraw(ActVisitor visitor, PersonId applicant, CaseNumber file) {
        visitor.telling("withdraw", () -> acts.withdrawRequest.withdraw(applicant, file));
    }

    /** Two years pass slowly. */
    private void endRecognition(CaseNumber file, LocalDate until) {
        String change = "update attestation set valid_until = ? where case_number = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setDate(1, Date.valueOf(until));
            statement.setString(2, file.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
