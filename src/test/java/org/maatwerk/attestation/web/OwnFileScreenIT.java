package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

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
        requested();

        staffMember()
                .open(HERE)
                .sees("Een centrale expert neemt contact met je op.")
                .sees("Verwacht tegen")
                .sees("Jij, de centrale expert, de arbeidsarts en het sociaal medisch team.")
                .sees("Prevenzo")
                .press("English")
                .sees("A central expert will contact you.");
    }

    /** A10: after a withdrawal the page promises no reader that there is no more. */
    @Test
    void says_after_a_withdrawal_that_nobody_else_reads_on() {
        String file = requested();
        firstContact(as(EXPERT), file);
        staffMember()
                .open("/attestation/withdraw-request.xhtml?case=" + file)
                .sees("We wissen ze na")
                .press("Aanvraag intrekken");

        staffMember()
                .open(HERE)
                .sees("Wat je schreef, kan niemand anders nog openen.")
                .seesNot("Nog niet bekend")
                .open("/attestation/draft-sketch.xhtml?case=" + file)
                .sees("Aan deze situatieschets verandert niets meer")
                .seesNot("Situatieschets bewaren");
        as(EXPERT)
                .open("/attestation/draft-sketch.xhtml?case=" + file)
                .isAt("Dit kan nu niet")
                .sees("Deze aanvraag is ingetrokken.");
        as(EXPERT)
                .open("/attestation/make-first-contact.xhtml?case=" + file)
                .sees("of het dossier is gesloten")
                .follow("Naar het dossier")
                .sees("Afgesloten");
    }

    /** D-5, D14: by name, role and kind of information; the own visits are left out. */
    @Test
    void tells_who_else_read_or_wrote_in_it() {
        String file = requested();
        Screen expert = as(EXPERT);
        firstContact(expert, file);
        sketch(expert);

        staffMember()
                .open(HERE)
                .pictured("own-file")
                .follow("Zie wie je dossier opende")
                .isAt("Wie opende mijn dossier?")
                .sees("Els Janssens")
                .sees("Centrale expert")
                .sees("Gelezen en geschreven")
                .sees(file)
                .press("English")
                .sees("Read and written")
                .press("Nederlands");

        assertThat(staffMember().page().locator("main tbody tr").allInnerTexts())
                .isNotEmpty()
                .noneMatch(row -> row.contains(applicant.name()));
    }

    /** D-1: for somebody else the file does not exist. */
    @Test
    void is_not_there_for_somebody_else() {
        String file = requested();

        as("an.peeters@voorbeeld.example").open(HERE + "?case=" + file).isAt("Hier is niets voor jou");
        as(EXPERT).open(HERE + "?case=" + file).isAt("Hier is niets voor jou");
    }
}
