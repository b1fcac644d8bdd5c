package org.maatwerk.protocol.web;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** Somebody brings an adjustment passport along, and who drafts their protocol sees what was agreed elsewhere (P12). */
class ImportPassportScreenIT extends ProtocolStory {

    private static final String PAGE = "/protocol/import-passport.xhtml";

    /** One of a colleague, so that it is on another name. */
    @Test
    void is_checked_kept_suggested_to_who_drafts_and_thrown_away_P12() {
        byte[] passport = overHttp().passport(overHttp().agreed(HR_NAME, EXPERT, HR, member.manager()));
        Team.Member other = Team.next();
        String file = new ProtocolOverHttp(server(), other.email()).held(HR_NAME, EXPERT);
        Screen own = as(other.email()).open("/protocol/protocol-files.xhtml");
        own.follow("Een aanpassingspaspoort inlezen").sees("Je las nog geen paspoort in.");

        choose(own, flipped(passport)).press("Inlezen").seesError("In het midden van het bestand is iets gewijzigd");
        choose(own, passport)
                .press("Inlezen")
                .sees("Is dit jouw paspoort?")
                .sees(member.name())
                .check()
                .press("Ja, het is van mij")
                .sees("Je paspoort is ingelezen.")
                .sees("Elke maandag kort overleg.")
                .check();

        as(EXPERT)
                .open("/protocol/write-agreement.xhtml?case=" + file)
                .sees("Uit een aanpassingspaspoort")
                .check()
                .press("Toevoegen aan de tekst")
                .sees("De afspraak staat in de tekst.")
                .sees("Staat in de tekst");

        choose(own.open(PAGE), passport).press("Inlezen").sees("Dit paspoort las je al in.");
        own.press("Weggooien").sees("Het ingelezen paspoort is weg.").sees("Je las nog geen paspoort in.");
    }

    private static Screen choose(Screen screen, byte[] file) {
        return screen.upload("Bestand van het paspoort", new FilePayload("paspoort.jws", "application/jose", file));
    }

    private static byte[] flipped(byte[] passport) {
        byte[] changed = passport.clone();
        int dot = new String(passport, StandardCharsets.US_ASCII).indexOf('.');
        changed[dot + 5] = (byte) (changed[dot + 5] == 'A' ? 'B' : 'A');
        return changed;
    }
}
