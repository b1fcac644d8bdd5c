package org.maatwerk.protocol.web;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** Two versions, side by side. */
class CompareProtocolScreenIT extends ProtocolStory {

    /** P4: in words, and read aloud as added and removed. */
    @Test
    void tells_in_words_what_went_and_what_came() {
        String file = held();
        String page = "/protocol/draft-protocol.xhtml?case=" + file;
        staffMember()
                .open(page)
                .fill("In eigen woorden", "Een stille ruimte helpt.")
                .press("Bewaren")
                .sees("Bewaard");
        staffMember()
                .open(page)
                .fill("In eigen woorden", "Een kleine ruimte helpt.")
                .press("Bewaren")
                .sees("Bewaard");

        int newest = newestOn(staffMember());
        staffMember()
                .follow("Versie " + newest + ": wat veranderde")
                .sees("Van versie " + (newest - 1) + " naar versie " + newest + ".")
                .sees("weggehaald: stille")
                .sees("bijgekomen: kleine")
                .select("Vroegere versie", Integer.toString(newest))
                .press("Vergelijken")
                .sees("Er is geen verschil");
    }

    private static int newestOn(Screen screen) {
        String link = screen.page()
                .locator("a", new Page.LocatorOptions().setHasText("wat veranderde"))
                .first()
                .innerText();
        return Integer.parseInt(link.replaceAll("\\D", ""));
    }
}
