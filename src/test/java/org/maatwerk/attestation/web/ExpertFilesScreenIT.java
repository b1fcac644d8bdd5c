package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;

/** The lists of the central expert. */
class ExpertFilesScreenIT extends FileStory {

    /** A13: nobody finds the own request in the pool, nor that of a relative. */
    @Test
    void shows_new_requests_without_names_and_never_that_of_a_relative() {
        String file = request(as("lien.desmet@voorbeeld.example"));

        as(EXPERT).follow("Dossiers").isAt("Dossiers").sees(file).seesNot("Lien De Smet");
        as("pieter.devos@voorbeeld.example").follow("Dossiers").seesNot(file);
    }
}
