package org.maatwerk.protocol.web;

import java.time.LocalDate;
import java.util.Map;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/**
 * A protocol that all four signed, with one agreement that costs money: where the stories about money begin.
 *
 * @param request the number of the request that it opened (P8)
 * @param name of the staff member
 * @param staffMember their e-mail address, as the manager's
 */
public record CostedProtocol(String file, String request, String name, String staffMember, String manager) {

    public static final String EXPERT = ProtocolStory.EXPERT;
    public static final String HR = ProtocolStory.HR;
    public static final String NEED = "Afwisselend zitten en staan aan het bureau";
    public static final String COACHING = "Een jobcoach helpt bij het plannen van de week.";
    public static final String AGREED = "Een zit-statafel aan de eigen werkplek.";

    /** Of somebody who has a part in no other story. */
    public static CostedProtocol signed(PackagedServer server) {
        Team.Member member = Team.next();
        String file = new ProtocolOverHttp(server, member.email())
                .costed(AGREED, ProtocolStory.HR_NAME, EXPERT, HR, member.manager());
        return new CostedProtocol(
                file, requestFor(member.name(), server), member.name(), member.email(), member.manager());
    }

    /** As {@link #signed}, with an agreement about a job coach. */
    public static CostedProtocol coached(PackagedServer server) {
        Team.Member member = Team.next();
        String file = new ProtocolOverHttp(server, member.email())
                .coached(COACHING, ProtocolStory.HR_NAME, EXPERT, HR, member.manager());
        return new CostedProtocol(
                file, requestFor(member.name(), server), member.name(), member.email(), member.manager());
    }

    /** And asked for, by whoever leads the protocol. */
    public static CostedProtocol submitted(PackagedServer server, String net, String vat) {
        return signed(server).filled(server, Map.of("need", NEED, "nature", "OPERATING", "net", net, "vat", vat));
    }

    /** And asked for when it was bought already (T9). */
    public static CostedProtocol boughtBefore(PackagedServer server, String net, String vat) {
        return signed(server)
                .filled(server, Map.of("need", NEED, "nature", "OPERATING", "net", net, "vat", vat, "bought", "on"));
    }

    private CostedProtocol filled(PackagedServer server, Map<String, String> fields) {
        new Visitor(server)
                .signIn(EXPERT)
                .open("/budget/fill-tom-request.xhtml?case=" + request)
                .send("filling", "submit", fields);
        return this;
    }

    /** And granted by two budget holders, who let the line be overrun: for a server on which there is no budget. */
    public static CostedProtocol granted(PackagedServer server, String net, String vat) {
        CostedProtocol protocol = submitted(server, net, vat);
        String page = "/budget/answer-tom-request.xhtml?case=" + protocol.request();
        new Visitor(server)
                .signIn("bart.hermans@voorbeeld.example")
                .open(page)
                .send(
                        "approving",
                        "approve",
                        Map.of("net", net, "vat", vat, "less", "", "overrun", "Het kan niet wachten"));
        new Visitor(server).signIn("leen.cools@voorbeeld.example").open(page).send("agreeing", "agree", Map.of());
        return protocol;
    }

    /** The file of the personnel feed by which the staff member leaves after that day (X8). */
    public String leaving(LocalDate lastDay) {
        return Team.leaving(staffMember, lastDay);
    }

    private static String requestFor(String name, PackagedServer server) {
        return new Visitor(server)
                .signIn(EXPERT)
                .open("/budget/tom-requests.xhtml")
                .linesWith(name)
                .get(0);
    }
}
