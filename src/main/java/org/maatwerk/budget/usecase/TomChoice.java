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
 * @param failed the rules that do not hold today; empty when it can be asked for
 */
public record TomChoice(
        CaseNumber protocol,
        int agreement,
        String staffMember,
        MeasureCategory category,
        String agreed,
        List<EligibilityRule> failed)
        implements Serializable {

    @Override
    public String toString() {
        return "agreement " + agreement + " of " + protocol;
    }
}
