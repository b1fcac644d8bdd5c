package org.maatwerk.audit;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * What the data protection officer asks of the access log (vraag aan het inzagelog); null asks nothing.
 *
 * @param until not included
 * @param breakGlassOnly only what was opened in an emergency
 * @param order how the answer is sorted
 * @param page from 0
 */
public record LogQuery(
        PersonId reader,
        CaseNumber caseNumber,
        InformationClass informationClass,
        Instant from,
        Instant until,
        boolean breakGlassOnly,
        LogOrder order,
        int page)
        implements Serializable {

    /** How many entries there are on a page. */
    public static final int PAGE = 50;

    /** In which order they stand. */
    public enum LogOrder {
        NEWEST,
        OLDEST,
        READER,
        FILE
    }
}
