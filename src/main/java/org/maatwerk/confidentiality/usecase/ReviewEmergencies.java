package org.maatwerk.confidentiality.usecase;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.EMERGENCY_JUDGEMENT_IS_MISSING;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.EMERGENCY_REMARK_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.confidentiality.Emergency;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * A data protection officer says whether a file was opened in an emergency with good reason: somebody else than who
 * opened it, and nobody who has to do with the person it is about (A13).
 */
@ApplicationScoped
@Transactional
public class ReviewEmergencies {

    private static final int LATEST = 200;

    @Inject
    Officers officers;

    @Inject
    EmergencyPapers papers;

    /** What waits first, then the newest. */
    public List<EmergencyLine> look(PersonId officer) {
        officers.only(officer);
        return papers.latest(LATEST).stream()
                .filter(emergency -> officers.isFree(officer, emergency.subject()))
                .map(emergency -> line(emergency, officer))
                .toList();
    }

    /** @param justified null when nothing was chosen */
    public void review(PersonId officer, long id, Boolean justified, String remark) {
        officers.only(officer);
        Emergency emergency = papers.find(id)
                .filter(one -> officers.isFree(officer, one.subject()))
                .orElseThrow(NotFound::new);
        Refused.unless(justified != null, EMERGENCY_JUDGEMENT_IS_MISSING, "judgement");
        boolean needed = Boolean.TRUE.equals(justified);
        String words = remark == null || remark.isBlank() ? null : remark.strip();
        Refused.unless(needed || words != null, EMERGENCY_REMARK_IS_MISSING, "remark");
        papers.review(emergency, officer, needed, words);
    }

    private EmergencyLine line(Emergency emergency, PersonId reader) {
        return new EmergencyLine(
                emergency.id(),
                emergency.caseNumber(),
                officers.nameOf(emergency.opener()),
                emergency.openedAt(),
                emergency.endsAt(),
                papers.reason(emergency),
                emergency.isReviewed() ? officers.nameOf(emergency.reviewedBy()) : "",
                emergency.justified(),
                papers.remark(emergency),
                !emergency.isReviewed() && !emergency.opener().equals(reader));
    }
}
