package org.maatwerk.people;

/** The session in which is asked what is going on now (huidige sessie). */
public interface PresentSession {

    /** @return null when nobody is signed in */
    String id();
}
