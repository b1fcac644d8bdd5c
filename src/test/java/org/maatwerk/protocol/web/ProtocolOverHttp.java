package org.maatwerk.protocol.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.RecognitionBody;
import org.maatwerk.testing.EndOfDay;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/**
 * Brings a protocol to where a test begins, over plain HTTP and so many times quicker than in a browser. The screens on
 * the way have tests of their own.
 */
final class ProtocolOverHttp {

    private static final String DRAFT = "draft-protocol";

    private final PackagedServer server;
    private final String staffMember;
    private final Clock clock;
    private final Map<String, Visitor> visitors = new HashMap<>();

    ProtocolOverHttp(PackagedServer server, String staffMember) {
        this(server, staffMember, Clock.system(HouseClock.ZONE));
    }

    /** @param clock of the server */
    ProtocolOverHttp(PackagedServer server, String staffMember, Clock clock) {
        this.server = server;
        this.staffMember = staffMember;
        this.clock = clock;
    }

    /** @return the number of a protocol with the staff member's go-ahead, that waits in the pool */
    String withGoAhead(String hrOfficer) {
        Visitor visitor = as(staffMember);
        visitor.open("/protocol/propose-protocol.xhtml").send("oneself", "begin", Map.of());
        String file = visitor.page().selectFirst(".case-number .number").text();
        Map<String, String> fields = new HashMap<>(
                Map.of("ground", ProtocolGround.EXTERNAL_RECOGNITION.name(), "body", RecognitionBody.VAPH.name()));
        officer(visitor.page(), hrOfficer).ifPresent(chosen -> fields.put("hr-officer", chosen));
        visitor.send("giving", "give", fields);
        return file;
    }

    /** The conversation is planned for the end of today, led by this expert. */
    String planned(String hrOfficer, String expert) {
        String file = withGoAhead(hrOfficer);
        Visitor leader = as(expert);
        LocalDateTime when = EndOfDay.ahead(clock);
        leader.open(page("plan-conversation", file)).send("taking", "take", Map.of());
        leader.open(page("plan-conversation", file))
                .send(
                        "planning",
                        "plan",
                        Map.of(
                                "date",
                                when.toLocalDate().toString(),
                                "time",
                                when.toLocalTime().toString(),
                                "manner",
                                ConversationManner.AT_WORK.name(),
                                "place",
                                "Lokaal 2.14"));
        return file;
    }

    /** The conversation was held; the protocol can be written. */
    String held(String hrOfficer, String expert) {
        String file = planned(hrOfficer, expert);
        as(expert)
                .open(page("hold-conversation", file))
                .send("holding", "held", Map.of("present", Party.STAFF_MEMBER.name()));
        return file;
    }

    /** The text was written by the expert and read by these two and the staff member. */
    String reviewed(String hrOfficer, String expert, String... others) {
        String file = held(hrOfficer, expert);
        as(expert).open(page(DRAFT, file)).send("section", "save", Map.of("text", "Dossierbeheerder"));
        review(file, expert, others);
        return file;
    }

    /** The text as it is now is offered, and read by these two and the staff member. */
    void review(String file, String expert, String... others) {
        as(expert).open(page(DRAFT, file)).send("offer-form", "offer", Map.of());
        Stream.concat(Stream.of(others), Stream.of(staffMember))
                .forEach(
                        reader -> as(reader).open(page("review-protocol", file)).send("reading", "read", Map.of()));
    }

    /** The text was frozen and signed by all four. */
    String signed(String hrOfficer, String expert, String... others) {
        String file = reviewed(hrOfficer, expert, others);
        freeze(file, expert);
        sign(file, others);
        sign(file, staffMember, expert);
        return file;
    }

    /** As {@link #signed}, with one agreement, "Elke maandag kort overleg.". */
    String agreed(String hrOfficer, String expert, String... others) {
        Map<String, String> talk =
                Map.of("category", "COMMUNICATION", "what", "Elke maandag kort overleg.", "depends-on", "PERSON");
        return agreed(talk, hrOfficer, expert, others);
    }

    /** As {@link #signed}, with one agreement that costs money. */
    String costed(String what, String hrOfficer, String expert, String... others) {
        Map<String, String> chair =
                Map.of("category", "SEATING", "what", what, "depends-on", "PERSON", "costed", "true");
        return agreed(chair, hrOfficer, expert, others);
    }

    /** As {@link #costed}, for a job coach. */
    String coached(String what, String hrOfficer, String expert, String... others) {
        Map<String, String> coach =
                Map.of("category", "JOB_COACHING", "what", what, "depends-on", "PERSON", "costed", "true");
        return agreed(coach, hrOfficer, expert, others);
    }

    private String agreed(Map<String, String> agreement, String hrOfficer, String expert, String... others) {
        return agreed(List.of(agreement), hrOfficer, expert, others);
    }

    /** As {@link #signed}, with these agreements. */
    String agreed(List<Map<String, String>> agreements, String hrOfficer, String expert, String... others) {
        String file = held(hrOfficer, expert);
        for (Map<String, String> agreement : agreements) {
            Map<String, String> fields = new HashMap<>(agreement);
            fields.put("who", "EXPERT");
            fields.put("by", LocalDate.now(clock).plusDays(30).toString());
            as(expert).open(page("write-agreement", file) + "&measure=own").send("agreement", "save", fields);
        }
        review(file, expert, others);
        freeze(file, expert);
        sign(file, others);
        sign(file, staffMember, expert);
        return file;
    }

    /** The file for machines of an adjustment passport with all that was agreed. */
    byte[] passport(String file) {
        Visitor owner = as(staffMember).open(page("adjustment-passport", file));
        owner.send("choosing-form", "look", Map.of()).send("making", "make", Map.of());
        return owner.bytes(owner.page().selectFirst(".document:contains(JWS) a").attr("href"));
    }

    void freeze(String file, String expert) {
        as(expert).open(page(DRAFT, file)).send("freeze-form", "freeze", Map.of());
    }

    void sign(String file, String... signatories) {
        for (String signatory : signatories) {
            as(signatory).open(page("sign-protocol", file)).send("signing-form", "sign", Map.of());
        }
    }

    /** Signed in once for all steps. */
    private Visitor as(String email) {
        return visitors.computeIfAbsent(email, one -> new Visitor(server).signIn(one));
    }

    private static String page(String stem, String file) {
        return "/protocol/" + stem + ".xhtml?case=" + file;
    }

    /** Empty when the entity has only one, whom the page does not ask for. */
    private static Optional<String> officer(Document page, String name) {
        return page.select("label").stream()
                .filter(label -> label.text().contains(name))
                .map(label -> page.getElementById(label.attr("for")).val())
                .findFirst();
    }
}
