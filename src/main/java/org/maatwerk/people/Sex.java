package org.maatwerk.people;

/** As the personnel system knows it; only for figures. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER
}
