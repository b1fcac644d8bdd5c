package org.maatwerk.documents;

/** What the typefaces of our documents can draw. */
public interface Typefaces {

    /** Whether every letter of these words is there, and is read from left to right. */
    boolean draw(String words);
}
