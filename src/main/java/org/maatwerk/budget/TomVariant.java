package org.maatwerk.budget;

/** What is asked for that is in none of the nine categories (aanvraagvariant): it counts in the money alone (T12). */
public enum TomVariant {
    STUDENT_WAGE
}
