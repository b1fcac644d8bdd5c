package org.maatwerk.budget;

/** For whom it is (reikwijdte). */
public enum BudgetScope {
    /** For nobody in particular (generiek). */
    GENERIC,
    /** For one person (individueel). */
    INDIVIDUAL
}
