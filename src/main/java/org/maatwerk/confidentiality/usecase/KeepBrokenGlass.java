package org.maatwerk.confidentiality.usecase;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.EMERGENCY_REASON_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.maatwerk.confidentiality.BrokenGlass;
import org.maatwerk.confidentiality.Emergency;
import org.maatwerk.confidentiality.EmergencyLimit;
import org.maatwerk.confidentiality.EmergencyOpened;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** Opens a file for a while, and has it told in the same transaction: nobody is read about unknown (D-5). */
@ApplicationScoped
@Transactional
public class KeepBrokenGlass implements BrokenGlass {

    @Inject
    EmergencyPapers papers;

    @Inject
    EmergencyLimit limit;

    @Inject
    Event<EmergencyOpened> facts;

    @Override
    public void open(PersonId opener, FileParties file, String reason) {
        String words = reason == null ? "" : reason.strip();
        Refused.unless(!words.isEmpty(), EMERGENCY_REASON_IS_MISSING, "reason");
        Emergency opened = papers.open(opener, file, words, limit.lasts());
        facts.fire(new EmergencyOpened(file.file(), file.subject(), opener, opened.openedAt()));
    }

    @Override
    public Optional<Instant> until(PersonId opener, CaseNumber file) {
        return papers.openOf(opener, file).map(Emergency::endsAt);
    }
}
