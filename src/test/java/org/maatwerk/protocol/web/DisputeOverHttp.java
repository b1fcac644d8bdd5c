package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.web.ProtocolStory.EXPERT;
import static org.maatwerk.protocol.web.ProtocolStory.HR;

import java.util.List;
import java.util.Map;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.RefusalGround;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** Brings a protocol to where somebody refuses an agreement, and further, over plain HTTP. */
final class DisputeOverHttp {

    private static final String HR_NAME = "Youssef Ouali";

    private final PackagedServer server;
    private final Team.Member member;

    DisputeOverHttp(PackagedServer server, Team.Member member) {
        this.server = server;
        this.member = member;
    }

    /** Two agreements wait for signatures. */
    String toSign() {
        String file = new ProtocolOverHttp(server, member.email()).held(HR_NAME, EXPERT);
        Visitor expert = as(EXPERT);
        for (String what : List.of("Dinsdag en donderdag thuis.", "Een stille kamer.")) {
            expert.open(page("write-agreement", file) + "&measure=own").send("agreement", "save", agreement(what));
        }
        expert.open(page("draft-protocol", file)).send("offer-form", "offer", Map.of());
        for (String reader : List.of(member.email(), member.manager(), HR)) {
            as(reader).open(page("review-protocol", file)).send("reading", "read", Map.of());
        }
        freeze(file);
        return file;
    }

    void freeze(String file) {
        as(EXPERT).open(page("draft-protocol", file)).send("freeze-form", "freeze", Map.of());
    }

    /** The manager refuses both. */
    String refused() {
        String file = toSign();
        Visitor manager = as(member.manager()).open(page("refuse-agreements", file));
        manager.send("refusing", "another", refusal(1));
        manager.send("refusing", "send", refusal(2));
        return file;
    }

    /** The first of them lies with HR. */
    String withHr() {
        String file = refused();
        as(EXPERT)
                .open(page("mediate-agreement", file) + "&dispute=1")
                .send("passing", "pass-on", Map.of("tried", "Twee gesprekken."));
        return file;
    }

    private static Map<String, String> agreement(String what) {
        return Map.of(
                "category", MeasureCategory.TELEWORK.name(),
                "what", what,
                "who", Doer.LINE_MANAGER.name(),
                "by", ProtocolStory.today().plusDays(30).toString(),
                "depends-on", DependsOn.JOB.name());
    }

    private static Map<String, String> refusal(int agreement) {
        return Map.of(
                "agreement",
                Integer.toString(agreement),
                "ground",
                RefusalGround.ORGANISATION.name(),
                "reason",
                "Het loket moet open zijn.",
                "alternatives",
                "Eén vaste dag thuis.");
    }

    private Visitor as(String email) {
        return new Visitor(server).signIn(email);
    }

    private static String page(String stem, String file) {
        return "/protocol/" + stem + ".xhtml?case=" + file;
    }
}
