package org.maatwerk.protocol.web;

import org.jsoup.nodes.Element;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/**
 * A protocol that all four signed, with one agreement that costs money: where the stories about money begin.
 *
 * @param request the number of the request that it opened (P8)
 * @param staffMember their e-mail address, as the manager's
 */
public record CostedProtocol(String file, String request, String staffMember, String manager) {

    public static final String EXPERT = ProtocolStory.EXPERT;
    public static final String HR = ProtocolStory.HR;
    public static final String AGREED = "Een zit-statafel aan de eigen werkplek.";

    /** Of somebody who has a part in no other story. */
    public static CostedProtocol signed(PackagedServer server) {
        Team.Member member = Team.next();
        String file = new ProtocolOverHttp(server, member.email())
                .costed(AGREED, ProtocolStory.HR_NAME, EXPERT, HR, member.manager());
        return new CostedProtocol(file, requestFor(member.name(), server), member.email(), member.manager());
    }

    private static String requestFor(String name, PackagedServer server) {
        Element row = new Visitor(server)
                .signIn(EXPERT)
                .open("/budget/tom-requests.xhtml")
                .page()
                .selectFirst("tr:contains(" + name + ")");
        return row.selectFirst("a").text();
    }
}
