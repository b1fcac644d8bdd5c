package org.maatwerk.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The protocol is written by two at once. */
class DraftProtocolScreenIT extends ProtocolStory {

    /** P3, P4. */
    @Test
    void expert_and_staff_member_each_write_their_own_part_and_nothing_is_lost() {
        String file = held();
        String page = "/protocol/draft-protocol.xhtml?case=" + file;
        Screen expert = as(EXPERT);
        expert.open(page).fill("De functie", "Dossierbeheerder");
        Screen staffMember = staffMember();
        staffMember
                .open(page)
                .fill("In eigen woorden", "Rust in de ochtend helpt. 🙂")
                .press("Bewaren")
                .toField("Hier staan tekens die een document niet kan tonen");
        assertThat(staffMember.valueOf("In eigen woorden")).isEqualTo("Rust in de ochtend helpt. 🙂");
        staffMember
                .fill("In eigen woorden", "Rust in de ochtend helpt.")
                .press("Bewaren")
                .sees("Bewaard");

        expert.press("Bewaren").sees("Bewaard als een nieuwe versie").sees("Rust in de ochtend helpt.");

        Screen otherTab = as(EXPERT);
        otherTab.open(page).fill("De functie", "Iets anders");
        expert.open(page)
                .fill("De functie", "Dossierbeheerder, halftijds")
                .press("Bewaren")
                .sees("Bewaard");
        otherTab.press("Bewaren")
                .seesError("Iemand schreef hier intussen iets anders.")
                .sees("Dossierbeheerder, halftijds")
                .sees("Iets anders");
        as(HR).open(page).sees("Rust in de ochtend helpt.").seesNot("Jouw deel");
    }
}
