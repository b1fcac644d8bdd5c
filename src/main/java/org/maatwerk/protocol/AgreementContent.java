package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_EMPTY;
import static org.maatwerk.protocol.ProtocolRefusal.BY_WHEN_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.CATEGORY_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.DEPENDS_ON_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.DOER_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/**
 * One agreement as people read and write it (afspraak): what, who, by when (P3).
 *
 * @param measure its code in the catalogue, or null for one's own
 * @param by the last day
 */
public record AgreementContent(
        String measure,
        String what,
        MeasureCategory category,
        Doer who,
        LocalDate by,
        boolean costed,
        DependsOn dependsOn)
        implements Serializable {

    /** The most characters of one agreement. */
    public static final int LONGEST = 2_000;

    public AgreementContent {
        what = Typed.clean(what);
    }

    /** @throws Refused at the first field that is missing or too long */
    public void refuseUnlessComplete() {
        Refused.unless(category != null, CATEGORY_IS_MISSING, "category");
        Refused.unless(!what.isEmpty(), AGREEMENT_IS_EMPTY, "what");
        Refused.unless(what.length() <= LONGEST, TEXT_IS_TOO_LONG, "what");
        Refused.unless(who != null, DOER_IS_MISSING, "who");
        Refused.unless(by != null, BY_WHEN_IS_MISSING, "by");
        Refused.unless(dependsOn != null, DEPENDS_ON_IS_MISSING, "depends-on");
    }

    @Override
    public String toString() {
        return "agreement";
    }
}
