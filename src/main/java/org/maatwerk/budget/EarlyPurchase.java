package org.maatwerk.budget;

import static org.maatwerk.budget.BudgetRefusal.BOUGHT_BEFORE;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.Refused;

/** Whether what is asked for was bought before anybody approved it, and why that is let through (T9). */
@Embeddable
public class EarlyPurchase {

    /** Where it is sealed why it is let through. */
    public static final String EXCEPTION = "budget/tom-request/exception";

    @Column(name = "bought_before", nullable = false)
    private boolean before;

    @Column(name = "exception_reason")
    private Sealed exception;

    protected EarlyPurchase() {}

    EarlyPurchase(boolean before) {
        this.before = before;
    }

    /** Bought or ordered, says who filled the request in. */
    public boolean isBefore() {
        return before;
    }

    /**
     * A budget holder makes an exception.
     *
     * @param why sealed at {@link #EXCEPTION}; null when none is made
     */
    public void except(Sealed why) {
        exception = before ? why : null;
    }

    void refuseUnlessExcepted() {
        Refused.unless(!before || exception != null, BOUGHT_BEFORE, "exception");
    }

    /** Why an exception was made; null when none was. */
    public Sealed exception() {
        return exception;
    }
}
