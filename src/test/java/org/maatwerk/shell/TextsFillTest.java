package org.maatwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsFillTest {

    @Test
    void parameters_take_their_places_and_apostrophes_are_just_apostrophes() {
        assertThat(Texts.fill("Foto's van {0}: {1}", "An", 3)).isEqualTo("Foto's van An: 3");
    }
}
