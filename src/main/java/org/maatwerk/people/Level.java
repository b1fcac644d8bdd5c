package org.maatwerk.people;

/** The level (niveau) of a function; external people have none. */
public enum Level {
    A,
    B,
    C,
    D
}
