package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.DisputeStage;

/**
 * A disputed agreement as somebody sees it (P7).
 *
 * @param number of the dispute
 * @param agreement number of the agreement
 * @param wording the words that were refused
 * @param now the words of today; null when it does not stand in the text
 * @param decider a name; null in mediation, and for who may not know it
 * @param mediation what was tried; null in mediation, and for who may not know it
 * @param ruling null while it is open
 * @param acts what this reader may do now
 */
public record DisputeView(
        CaseNumber caseNumber,
        int number,
        int agreement,
        AgreementContent wording,
        AgreementContent now,
        RefusalView refusal,
        DisputeStage stage,
        boolean splitOff,
        String decider,
        String mediation,
        RulingView ruling,
        Set<Act> acts)
        implements Serializable {

    /** What one can do about a disputed agreement. */
    public enum Act {
        MEDIATE,
        SPLIT_OFF,
        TAKE_IN,
        TAKE_BACK,
        LET_GO,
        OVERRULE,
        PASS_ON,
        UPHOLD
    }

    /** Whether the reader has a part in the rest of the file; a head of entity has none (P7). */
    public boolean isMayReadFile() {
        return refusal.by() != null;
    }

    public boolean may(String act) {
        return acts.contains(Act.valueOf(act));
    }

    /** Whether there is something to decide for this reader. */
    public boolean isToDecide() {
        return acts.contains(Act.OVERRULE);
    }

    public boolean isOpen() {
        return stage != DisputeStage.SETTLED;
    }

    /** Whether other words stand there now. */
    public boolean isReworded() {
        return now != null && !now.equals(wording);
    }

    @Override
    public String toString() {
        return "dispute " + number + " in " + caseNumber;
    }
}
