package org.maatwerk.protocol.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** The steps of a protocol as people do them in the browser, by what they read on the screen. */
abstract class ProtocolStory extends ScreenTest {

    static final String EXPERT = "els.janssens@voorbeeld.example";
    static final String OTHER_EXPERT = "karim.benali@voorbeeld.example";
    static final String ADVISER = "geert.wauters@voorbeeld.example";
    static final String HR = "youssef.ouali@voorbeeld.example";

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

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
                .choose("Welke HR-medewerker mag meewerken?", "Youssef Ouali")
                .press("Akkoord geven")
                .sees("Je gaf je akkoord");
    }

    void take(Screen expert, String file) {
        expert.open("/protocol/protocol-files.xhtml").follow(file);
        expert.press("Protocol opnemen").sees("Plan nu het gesprek");
    }

    void plan(Screen expert) {
        expert.date("Datum", today())
                .time("Uur", END_OF_DAY)
                .choose("Waar is het gesprek?", "Op het werk")
                .fill("Plaats of link", "Lokaal 2.14")
                .press("Gesprek vastleggen")
                .sees("Het gesprek is gepland");
    }

    /** Up to the planned conversation. */
    String planned() {
        String file = propose();
        agree(staffMember());
        Screen expert = as(EXPERT);
        take(expert, file);
        plan(expert);
        return file;
    }

    static String numberOn(Screen screen) {
        return screen.page().locator(".case-number .number").innerText().strip();
    }
}
