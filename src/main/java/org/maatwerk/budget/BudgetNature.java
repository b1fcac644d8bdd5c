package org.maatwerk.budget;

/** What the money buys (aard). */
public enum BudgetNature {
    /** Things, work and services (werkingsmiddelen). */
    OPERATING,
    /** Wages, of job students (loonmiddelen, T12). */
    WAGE
}
