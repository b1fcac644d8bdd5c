package org.maatwerk.documents;

/** What the typefaces of our documents can draw. */
public interface Typefaces {

    /** Whether every letter of these words is there, and is read from left to right. */
    boolean draw(String words);

    /** These words, or when a letter of them is missing the other ones (decision 54). */
    default String drawn(String words, String otherwise) {
        return draw(words) ? words : otherwise;
    }
}
