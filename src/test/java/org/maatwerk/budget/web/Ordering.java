package org.maatwerk.budget.web;

import java.util.Map;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** All that was granted is ordered: where the stories of what came begin. */
final class Ordering {

    private Ordering() {}

    /** The number of the order. */
    static String of(PackagedServer server, String holder, CostedProtocol protocol) {
        return new Visitor(server)
                .signIn(holder)
                .open("/budget/place-order.xhtml?case=" + protocol.request())
                .send(
                        "ordering",
                        "order",
                        Map.of(
                                "supplier", "Zitwerk bv",
                                "enterprise-number", "0123456749",
                                "what", "Een zit-statafel",
                                "net", "1.000,00",
                                "vat", "210,00"))
                .page()
                .selectFirst("a:matchesOwn(^ORD-)")
                .text();
    }
}
