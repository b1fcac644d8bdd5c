package org.maatwerk.attestation.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.RequestOverHttp;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.testing.EndOfDay;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Typed;
import org.maatwerk.testing.Visitor;

/**
 * Brings a file to where a test begins, over plain HTTP and so many times quicker than in a browser. The screens on
 * the way have tests of their own, and the stories go all of it in the browser.
 */
final class FileOverHttp {

    private static final String PLAN = "plan-consultation";

    private final PackagedServer server;

    FileOverHttp(PackagedServer server) {
        this.server = server;
    }

    /** @return the number of a file whose sketch the staff member has confirmed */
    String withConfirmedSketch(String staffMember, String expert) {
        String file =
                new RequestOverHttp(server, staffMember).ask().caseNumber().orElseThrow();
        Visitor writer = new Visitor(server).signIn(expert);
        writer.open(page("make-first-contact", file)).send("taking", "take", Map.of());
        writer.open(page("make-first-contact", file))
                .send("first-contact", "record", Map.of("on", today(), "channel", ContactChannel.PHONE.name()));
        writer.open(page("draft-sketch", file)).send("sketch", "offer", sketch());
        new Visitor(server)
                .signIn(staffMember)
                .open(page("confirm-sketch", file))
                .send("confirming", "confirm", Map.of());
        return file;
    }

    /** The doctor takes it and offers an appointment at the end of today. */
    void plan(String file, String doctor) {
        LocalDateTime when = EndOfDay.ahead();
        Visitor visitor = new Visitor(server).signIn(doctor);
        visitor.open(page(PLAN, file)).send("taking", "take", Map.of());
        visitor.open(page(PLAN, file))
                .send(
                        "planning",
                        "plan",
                        Map.of(
                                "date",
                                when.toLocalDate().toString(),
                                "time",
                                when.toLocalTime().toString(),
                                "manner",
                                ConsultationManner.ONLINE.name()));
    }

    /** The same, and the appointment was kept. */
    void consult(String file, String doctor) {
        plan(file, doctor);
        new Visitor(server)
                .signIn(doctor)
                .open(page("hold-consultation", file))
                .send("holding", "held", Map.of("documents", "true"));
    }

    private static String page(String stem, String file) {
        return "/attestation/" + stem + ".xhtml?case=" + file;
    }

    private static String today() {
        return LocalDate.now(HouseClock.ZONE).toString();
    }

    private static Map<String, String> sketch() {
        return Arrays.stream(SketchSection.values())
                .collect(Collectors.toMap(SketchSection::name, section -> Typed.sealed("Over " + section.name())));
    }
}
