package org.maatwerk;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one word that finds everything about a piece of work (docs/house-style.md, section 1).
 *
 * @param room the feature, which is also the folder of its models and pages
 * @param id verb and object, such as {@code confirm-sketch}
 */
record Stem(String room, String id) {

    /** {@code confirm-sketch} as a class says it: {@code ConfirmSketch}. */
    String pascal() {
        return Stream.of(id.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
    }

    /** {@code confirm-sketch} as a bean is called: {@code confirmSketch}. */
    String camel() {
        String pascal = pascal();
        return pascal.substring(0, 1).toLowerCase() + pascal.substring(1);
    }

    @Override
    public String toString() {
        return room + "/" + id;
    }
}
