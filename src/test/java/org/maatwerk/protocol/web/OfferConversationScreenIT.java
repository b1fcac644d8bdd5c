package org.maatwerk.protocol.web;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.web.FileStory;
import org.maatwerk.screen.Screen;

/** After a recognition the expert speaks first. */
class OfferConversationScreenIT extends FileStory {

    @Override
    protected Screen as(String account) {
        return byKeyboard(account);
    }

    /** A8, P1, D-6: the task appears by itself, and the staff member decides. */
    @Test
    void has_the_expert_ask_the_staff_member_of_a_recognition() {
        recognisedFile();
        Screen expert = as(EXPERT).home().sees("Gesprek voorstellen");
        String file = ownFileOn(expert.open("/protocol/protocol-files.xhtml"));

        expert.open("/protocol/offer-conversation.xhtml?case=" + file)
                .press("Akkoord vragen")
                .sees("Het personeelslid krijgt nu de vraag");

        staffMember()
                .home()
                .follow("Mag er een gesprek komen over je werk?")
                .sees("stelt dit voor na je erkenning")
                .choose("Welke HR-medewerker mag meewerken?", "Veerle Michiels")
                .press("Akkoord geven")
                .sees("Je gaf je akkoord");
        expert.open("/protocol/plan-conversation.xhtml?case=" + file).sees("Gesprek vastleggen");
    }

    private String ownFileOn(Screen list) {
        return list.page()
                .locator("tr", new Page.LocatorOptions().setHasText(applicantName()))
                .locator("a")
                .first()
                .innerText();
    }
}
