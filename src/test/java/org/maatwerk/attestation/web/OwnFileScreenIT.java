package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;

class OwnFileScreenIT extends FileStory {

    private static final String HERE = "/attestation/own-file.xhtml";

    @Test
    void helps_whoever_has_no_file_yet() {
        staffMember()
                .open(HERE)
                .sees("Je hebt nog geen dossier")
                .follow("Interne attestering aanvragen")
                .isAt("Interne attestering aanvragen");
    }

    /** D-7: who can see what comes from the access table. */
    @Test
    void says_where_it_stands_what_follows_and_who_sees_what() {
        request(staffMember());

        staffMember()
                .open(HERE)
                .sees("Een centrale expert neemt contact met je op.")
                .sees("Verwacht tegen")
                .sees("Jij, de centrale expert, de arbeidsarts en het sociaal medisch team.")
                .sees("Prevenzo")
                .press("English")
                .sees("A central expert will contact you.");
    }

    /** D-1: for somebody else the file does not exist. */
    @Test
    void is_not_there_for_somebody_else() {
        String file = request(staffMember());

        as("an.peeters@voorbeeld.example").open(HERE + "?case=" + file).isAt("Hier is niets voor jou");
        as(EXPERT).open(HERE + "?case=" + file).isAt("Hier is niets voor jou");
    }
}
