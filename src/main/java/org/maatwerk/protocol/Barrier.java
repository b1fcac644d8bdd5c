package org.maatwerk.protocol;

/** What makes work difficult, named by the work and never by a diagnosis (P3). */
public enum Barrier {
    READING_SCREEN,
    READING_PAPER,
    TYPING,
    WRITING,
    HEARING_TALKS,
    HEARING_PHONE,
    SPEAKING,
    SITTING,
    STANDING_WALKING,
    LIFTING_REACHING,
    POSTURE,
    MOVING_IN_BUILDING,
    TRAVEL_TO_WORK,
    TRAVEL_FOR_WORK,
    ENERGY,
    CONCENTRATION,
    REMEMBERING,
    LEARNING,
    CHANGE,
    PRESSURE,
    UNPREDICTABLE_DAYS,
    CONTACT_WITH_PEOPLE,
    NOISE,
    LIGHT,
    TEMPERATURE_AIR,
    EVACUATION
}
