package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The four read the protocol and comment. */
class ReviewProtocolScreenIT extends ProtocolStory {

    /** P4. */
    @Test
    void is_read_by_the_other_three_with_comments_for_whom_they_choose() {
        String file = held();
        Screen expert = as(EXPERT);
        expert.open("/protocol/draft-protocol.xhtml?case=" + file)
                .fill("De functie", "Dossierbeheerder")
                .press("Bewaren")
                .press("Laten nalezen")
                .sees("De anderen krijgen nu de vraag");

        staffMember()
                .home()
                .follow("Protocol nalezen")
                .fill("Jouw opmerking", "Dit zeg ik liever stil.")
                .choose("Voor wie is ze?", "Alleen voor wie het gesprek leidt")
                .press("Opmerking geven")
                .sees("Je opmerking is bewaard")
                .press("Ik heb het nagelezen")
                .sees("Bedankt");
        String page = "/protocol/review-protocol.xhtml?case=" + file;
        as(member.manager())
                .open(page)
                .seesNot("Dit zeg ik liever stil.")
                .press("Ik heb het nagelezen")
                .sees("Bedankt");
        as(HR).open(page).press("Ik heb het nagelezen").sees("Bedankt");
        expert.open("/protocol/draft-protocol.xhtml?case=" + file).sees("Dit zeg ik liever stil.");
    }
}
