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
    CHANGE_IS_DECIDED,
    /** T3: a measure costs more than nothing. */
    NO_PRICE,
    /** There is no such type of measure today (X4). */
    NO_SUCH_TYPE,
    /** T3: VAT is neither below zero nor more than the price without it. */
    VAT_OUT_OF_RANGE,
    /** T1: something does not hold today; the page names it. */
    NOT_ELIGIBLE,
    /** T4: from some amount on quotes are asked for; those count that budget holders can read. */
    QUOTES_NEEDED,
    TOO_MANY_QUOTES,
    QUOTE_TOO_BIG,
    /** It is not a PDF that everybody can open. */
    QUOTE_UNREADABLE,
    /** D9: it says whose request it is for. */
    QUOTE_TELLS_WHO,
    /** D9: nobody said that it tells no name and nothing of health. */
    QUOTE_NOT_STATED,
    /** D9: nobody said that they looked at pages that have no text. */
    QUOTE_NOT_LOOKED_AT,
    /** Nobody grants more than was asked. */
    MORE_THAN_ASKED,
    /** Less, later or not at all has a reason. */
    REASON_NEEDED,
    /** Bought before anybody approved it, and nobody makes an exception (T9). */
    BOUGHT_BEFORE,
    /** Somebody else was first, or there is nothing to ask for any more. */
    REQUEST_IS_ELSEWHERE,
    /** One question at a time: somebody has to explain something else first (X2). */
    QUESTION_IS_OPEN,
    /** T7: a measure is asked for one year, or for as many as the table allows. */
    YEARS_OUT_OF_RANGE,
    /** T7: the part of that year was reserved or ended meanwhile, or there is none. */
    YEAR_PART_IS_ELSEWHERE,
    /** T7: the line of that year is not there yet. */
    NO_LINE_YET,
    /** T7: nothing is ordered for a year that is not reserved. */
    YEAR_NOT_RESERVED,
    /** T7: what is ordered in a year is not ended with it. */
    ORDERED_IN_THAT_YEAR,
    /** T7: before a year is closed, what was promised of it is reserved or ended. */
    YEAR_PARTS_WAIT,
    /** Nobody orders for more than was granted. */
    MORE_THAN_GRANTED,
    /** Somebody else was first: it is there, or it was cancelled. */
    ORDER_IS_ELSEWHERE,
    /** What came can be sent back, not cancelled. */
    SOMETHING_IS_THERE,
    /** What is to come did not come yet, and nothing comes before it is ordered. */
    DELIVERY_OUT_OF_RANGE,
    /** An order is for somebody. */
    NO_SUPPLIER,
    /** It is not known what is ordered. */
    NOTHING_ORDERED,
    /** The digits do not fit. */
    NO_ENTERPRISE_NUMBER,
    /** The digits do not fit. */
    NO_IBAN,
    /** T6: of a closed year only what was left there is still settled. */
    YEAR_IS_CLOSED,
    /** A year is closed when it is over. */
    YEAR_IS_NOT_OVER,
    /** The year before goes first: what is taken along has to land somewhere. */
    EARLIER_YEAR_FIRST,
    /** A change of the budget of that year waits for a decision. */
    CHANGES_WAIT,
    /** Somebody else was first, or took it back. */
    CLOSING_IS_ELSEWHERE,
    /** Somebody else was first: it came home, or was written off. */
    AID_IS_ELSEWHERE,
    /** Nothing happens to an aid before it is there, nor after today. */
    AID_DAY_OUT_OF_RANGE,
    /** Nobody is lent what does not work. */
    AID_IS_BROKEN,
    /** An aid was with whoever mends it until some later day. */
    MENDED_BEFORE_SENT,
    /** A repair costs nothing or something. */
    COST_BELOW_ZERO,
    /** Whoever gets an aid works here inside the scope, and the lender looks after them. */
    NOT_A_BORROWER,
    /** A package of coaching is asked for in hours (T13). */
    HOURS_NEEDED
}
