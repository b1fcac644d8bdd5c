package org.maatwerk.budget.web;

import java.time.LocalDate;
import java.util.Map;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** All that was granted is ordered: where the stories of what came begin. */
final class Ordering {

    /** The number of the first order on a server. */
    static final String FIRST =
            "ORD-" + LocalDate.now(java.time.Clock.system(HouseClock.ZONE)).getYear() + "-00001";

    private Ordering() {}

    static void of(PackagedServer server, String holder, CostedProtocol protocol) {
        new Visitor(server)
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
                                "vat", "210,00"));
    }
}
