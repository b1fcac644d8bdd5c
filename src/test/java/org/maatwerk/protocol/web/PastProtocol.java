package org.maatwerk.protocol.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** A protocol of long ago that all signed, for the history that a demo can begin with. */
public final class PastProtocol {

    private PastProtocol() {}

    /**
     * With an agreement that costs money for each of these.
     *
     * @param clock of the server
     * @return the numbers of the requests that it opened (P8), in the order of the agreements
     */
    public static List<String> signed(PackagedServer server, Clock clock, Parties who, List<MeasureCategory> measures) {
        new ProtocolOverHttp(server, who.staffMember(), clock)
                .agreed(
                        measures.stream().map(PastProtocol::agreement).toList(),
                        who.hrName(),
                        CostedProtocol.EXPERT,
                        who.hrOfficer(),
                        who.manager());
        return new Visitor(server)
                .signIn(CostedProtocol.EXPERT).open("/budget/tom-requests.xhtml").linesWith(who.name()).stream()
                        .sorted()
                        .toList();
    }

    private static Map<String, String> agreement(MeasureCategory category) {
        return Map.of(
                "category",
                category.name(),
                "what",
                "Wat nodig is op het werk, zoals besproken.",
                "depends-on",
                "PERSON",
                "costed",
                "true");
    }

    /**
     * The four who sign, but for the expert; by e-mail address.
     *
     * @param name of the staff member
     * @param hrName of the HR officer
     */
    public record Parties(String name, String staffMember, String manager, String hrOfficer, String hrName) {}
}
