package org.maatwerk.protocol.web;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.EndOfDay;

/** The steps of a protocol as people do them in the browser, by keyboard alone and by what they read on the screen. */
abstract class ProtocolStory extends KeyboardTest {

    static final String EXPERT = "els.janssens@voorbeeld.example";
    static final String OTHER_EXPERT = "karim.benali@voorbeeld.example";
    static final String ADVISER = "geert.wauters@voorbeeld.example";
    static final String HR = "youssef.ouali@voorbeeld.example";
    static final String HR_NAME = "Youssef Ouali";

    final Team.Member member = Team.next();
    private Screen staffMember;

    /** The staff member's own browser, the same through the story. */
    Screen staffMember() {
        if (staffMember == null) {
            staffMember = as(member.email());
        }
        return staffMember;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    /** The staff member begins, and reads what a yes means. */
    String propose() {
        staffMember()
                .open("/protocol/protocol-files.xhtml")
                .follow("Een gesprek voorstellen")
                .press("Verder")
                .isAt("Mag er een gesprek komen over je werk?");
        return numberOn(staffMember());
    }

    void agree(Screen screen) {
        screen.choose("Waarom begin je hieraan?", "Een erkenning door een andere instantie")
                .choose("Wie erkende je?", "VAPH")
                .choose("Welke HR-medewerker mag meewerken?", HR_NAME)
                .press("Akkoord geven")
                .sees("Je gaf je akkoord");
    }

    void take(Screen expert, String file) {
        expert.open("/protocol/protocol-files.xhtml").follow(file);
        expert.press("Protocol opnemen").sees("Plan nu het gesprek");
    }

    void plan(Screen expert) {
        LocalDateTime when = EndOfDay.ahead();
        expert.date("Datum", when.toLocalDate())
                .time("Uur", when.toLocalTime())
                .choose("Waar is het gesprek?", "Op het werk")
                .fill("Plaats of link", "Lokaal 2.14")
                .press("Gesprek vastleggen")
                .sees("Het gesprek is gepland");
    }

    /** In the pool. */
    String withGoAhead() {
        return overHttp().withGoAhead(HR_NAME);
    }

    /** Up to the planned conversation. */
    String planned() {
        return overHttp().planned(HR_NAME, EXPERT);
    }

    /** The conversation was held; the protocol can be written. */
    String held() {
        return overHttp().held(HR_NAME, EXPERT);
    }

    /** The steps nobody looks at. */
    ProtocolOverHttp overHttp() {
        return new ProtocolOverHttp(server(), member.email());
    }

    /** The text was written and read by all; it can be frozen. */
    String reviewed() {
        return overHttp().reviewed(HR_NAME, EXPERT, HR, member.manager());
    }

    /** All four signed. */
    String signed() {
        return overHttp().signed(HR_NAME, EXPERT, HR, member.manager());
    }

    /** From today on the staff member reports to somebody else, who is given back. */
    Team.Member anotherManager() {
        Team.Member boss = Team.otherManager(member);
        Screen admin = as("rik.coppens@voorbeeld.example").open("/people/personnel-feed.xhtml");
        byte[] feed = member.underOther(boss).getBytes(StandardCharsets.UTF_8);
        admin.upload("CSV-bestand", new FilePayload("feed.csv", "text/csv", feed))
                .choose("Wie staat in het bestand?", "Alleen wie verandert")
                .press("Bestand nakijken")
                .press("Dit bestand verwerken")
                .sees("Het bestand is verwerkt.");
        return boss;
    }

    static String numberOn(Screen screen) {
        return screen.page().locator(".case-number .number").innerText().strip();
    }
}
