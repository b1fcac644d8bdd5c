package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.ALTERNATIVES_ARE_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.REASON_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.REFUSAL_GROUND_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;

import java.io.Serializable;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/**
 * That somebody does not sign for one agreement, as people write it (weigering van een afspraak): P7.
 *
 * @param agreement its number, or null
 * @param alternatives what is offered instead
 */
public record AgreementRefusal(Integer agreement, RefusalGround ground, String reason, String alternatives)
        implements Serializable {

    /** The most characters of the reason, and of the alternatives. */
    public static final int LONGEST = 2_000;

    public AgreementRefusal {
        reason = clean(reason);
        alternatives = clean(alternatives);
    }

    /** @throws Refused at the first field that is missing or too long; the staff member owes nobody an alternative */
    public void refuseUnlessComplete(boolean byStaffMember) {
        Refused.unless(agreement != null, AGREEMENT_IS_MISSING, "agreement");
        Refused.unless(ground != null, REFUSAL_GROUND_IS_MISSING, "ground");
        Refused.unless(!reason.isEmpty(), REASON_IS_MISSING, "reason");
        Refused.unless(reason.length() <= LONGEST, TEXT_IS_TOO_LONG, "reason");
        Refused.unless(byStaffMember || !alternatives.isEmpty(), ALTERNATIVES_ARE_MISSING, "alternatives");
        Refused.unless(alternatives.length() <= LONGEST, TEXT_IS_TOO_LONG, "alternatives");
    }

    private static String clean(String text) {
        return Typed.clean(text);
    }

    @Override
    public String toString() {
        return "refusal of agreement " + agreement;
    }
}
