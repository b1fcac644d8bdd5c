package org.maatwerk.budget;

import org.maatwerk.kernel.Refusal;

/** Why an act with money was refused. */
public enum BudgetRefusal implements Refusal {
    /** T5: more than is free on the line. */
    ABOVE_FREE,
    /** More than was reserved, committed or paid. */
    MORE_THAN_THERE_IS,
    /** Nothing changes by it. */
    NO_AMOUNT,
    /** Two persons change a budget. */
    SAME_PERSON_TWICE,
    /** Somebody else was first. */
    CHANGE_IS_DECIDED
}
