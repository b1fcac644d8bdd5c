package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.EligibilityRule;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MeasureCategory;

/**
 * An agreement that costs money, and that can be asked for (T1).
 *
 * @param agreed its words
 * @param failed the rules that do not hold today, those left out that are not for the reader to know
 * @param barred whether one does not hold that is not for the reader to know (D6, D11)
 */
public record TomChoice(
        CaseNumber protocol,
        int agreement,
        String staffMember,
        MeasureCategory category,
        String agreed,
        List<EligibilityRule> failed,
        boolean barred)
        implements Serializable {

    /** Whether it can be asked for today. */
    public boolean isOpen() {
        return failed.isEmpty() && !barred;
    }

    @Override
    public String toString() {
        return "agreement " + agreement + " of " + protocol;
    }
}
