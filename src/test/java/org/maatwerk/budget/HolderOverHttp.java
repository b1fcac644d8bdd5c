package org.maatwerk.budget;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jsoup.HttpStatusException;
import org.jsoup.nodes.Element;
import org.maatwerk.budget.Deeds.Kind;
import org.maatwerk.budget.Deeds.Outcome;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** A budget holder on one node who tries things at random until all did enough, on whatever others are busy with too. */
final class HolderOverHttp implements Runnable {

    private static final String ZITWERK = "0123456749";
    private static final Kind[] KINDS = Kind.values();

    /** After these there is less to do for the others. */
    private static final Set<Kind> ENDS = EnumSet.of(Kind.FINISH, Kind.REFUSE, Kind.CANCEL);

    private final PackagedServer node;
    private final String email;
    private final SharedDatabase database;
    private final Deeds deeds;
    private final Random random;
    private Visitor visitor;

    HolderOverHttp(PackagedServer node, String email, SharedDatabase database, Deeds deeds, long seed) {
        this.node = node;
        this.email = email;
        this.database = database;
        this.deeds = deeds;
        random = new Random(seed);
    }

    /** Somebody asks for something for an entity and nobody in particular. */
    static void ask(Visitor hr, int euros) {
        hr.open("/budget/start-generic-request.xhtml")
                .send("asking", "start", Map.of("category", "SEATING", "measure", "Stoelen voor iedereen"))
                .send(
                        "filling",
                        "submit",
                        Map.of(
                                "need", "Iedereen kan zitten",
                                "nature", "OPERATING",
                                "net", Integer.toString(euros),
                                "vat", "0"));
    }

    /** The one that waits. */
    static void approveBudget(Visitor holder) {
        holder.open("/budget/budget-lines.xhtml");
        press(holder, "deciding", "approve", Map.of());
    }

    @Override
    public void run() {
        while (!deeds.areEnough()) {
            Kind kind = KINDS[random.nextInt(KINDS.length)];
            if (ENDS.contains(kind) && random.nextInt(3) > 0) {
                continue;
            }
            try {
                if (visitor == null) {
                    visitor = new Visitor(node).signIn(email);
                }
                attempt(kind).ifPresent(said -> deeds.add(kind, said ? Outcome.SAID : Outcome.REFUSED));
            } catch (UncheckedIOException gone) {
                killed(kind, gone);
            }
        }
    }

    /** It is away for as long as it takes to start, with nobody signed in; what it was asked it did, or it did not. */
    private void killed(Kind kind, UncheckedIOException gone) {
        if (visitor != null
                && gone.getCause() instanceof HttpStatusException answered
                && answered.getStatusCode() >= 500) {
            throw gone;
        }
        if (visitor != null) {
            deeds.add(kind, Outcome.UNKNOWN);
        }
        visitor = null;
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Empty when there is nothing to try it on; otherwise whether the page said that it is done. */
    private Optional<Boolean> attempt(Kind kind) {
        return switch (kind) {
            case APPROVE -> request("'SUBMITTED', 'AGREED_ONCE', 'WAITING_LIST'")
                    .map(this::approve);
            case REFUSE -> request("'SUBMITTED', 'AGREED_ONCE'").map(this::refuse);
            case ORDER -> request("'APPROVED', 'PARTLY_APPROVED', 'COMMITTED'").map(this::order);
            case CANCEL -> anOrder("'ORDERED'").map(this::cancel);
            case REGISTER -> anOrder("'ORDERED', 'CANCELLED'").map(this::register);
            case PUT -> invoice("'RECEIVED'").map(this::put);
            case DECIDE -> invoice("'DEVIATING'").map(this::decide);
            case FINISH -> request("'APPROVED', 'PARTLY_APPROVED', 'COMMITTED'").map(this::finish);
            case DISPUTE -> invoice("'RECEIVED'").map(this::dispute);
            case CREDIT -> note().map(this::credit);
        };
    }

    /** One of the first few, so that others are likely to have it in hand too. */
    private Optional<String> request(String states) {
        return oneOf("select case_number from budget_tom_request where state in (%s) order by case_number", states);
    }

    private Optional<String> anOrder(String states) {
        return oneOf("select number from budget_order where state in (%s) order by number desc", states);
    }

    private Optional<String> invoice(String states) {
        return oneOf(
                "select case_number from budget_invoice where kind = 'INVOICE' and state in (%s)"
                        + " order by case_number",
                states);
    }

    private Optional<String> note() {
        return oneOf(
                "select case_number from budget_invoice where kind = 'CREDIT_NOTE' and state in (%s)"
                        + " order by case_number",
                "'RECEIVED'");
    }

    private Optional<String> oneOf(String query, String states) {
        List<String> first = database.texts(query.formatted(states) + " limit 3");
        return first.isEmpty() ? Optional.empty() : Optional.of(first.get(random.nextInt(first.size())));
    }

    private boolean approve(String request) {
        visitor.open("/budget/answer-tom-request.xhtml?case=" + request);
        String overrun = random.nextInt(6) == 0 ? "Het kan niet wachten" : "";
        return press(visitor, "approving", "approve", Map.of("less", "", "overrun", overrun))
                || press(visitor, "agreeing", "agree", Map.of("overrun-too", overrun));
    }

    private boolean refuse(String request) {
        visitor.open("/budget/answer-tom-request.xhtml?case=" + request);
        return press(visitor, "refusing", "refuse", Map.of("refusal", "Het gebouw verhuist"));
    }

    /** All of it, or half. */
    private boolean order(String request) {
        String net = database.text("select cast(granted_net as char(20)) from budget_tom_request where case_number = '"
                        + request + "'")
                .orElse("1");
        int euros = (int) Double.parseDouble(net.trim()) / (1 + random.nextInt(2));
        visitor.open("/budget/place-order.xhtml?case=" + request);
        return press(
                visitor,
                "ordering",
                "order",
                Map.of(
                        "supplier", "Zitwerk",
                        "enterprise-number", ZITWERK,
                        "iban", "",
                        "what", "Stoelen",
                        "net", Integer.toString(Math.max(1, euros)),
                        "vat", "0"));
    }

    private boolean finish(String request) {
        visitor.open("/budget/place-order.xhtml?case=" + request);
        return press(visitor, "finishing", "finish", Map.of());
    }

    private boolean cancel(String order) {
        visitor.open("/budget/record-delivery.xhtml?case=" + requestOf(order));
        return press(visitor, "cancelling", "cancel", Map.of("order-to-cancel", order, "reason", "Niet meer nodig"));
    }

    private String requestOf(String order) {
        return database.text("select request from budget_order where number = '" + order + "'")
                .orElseThrow();
    }

    /** About its price, under one of few numbers, so that some are there already; every fourth is a credit note. */
    private boolean register(String order) {
        int gross = (int) Double.parseDouble(
                database.text("select cast(net as char(20)) from budget_order where number = '" + order + "'")
                        .orElseThrow()
                        .trim());
        Map<String, String> fields = new HashMap<>(Map.of(
                "kind",
                random.nextInt(4) == 0 ? "CREDIT_NOTE" : "INVOICE",
                "supplier",
                "Zitwerk",
                "supplier-number",
                ZITWERK,
                "number",
                "F " + random.nextInt(deeds.done() + 10),
                "issued-on",
                LocalDate.now(HouseClock.ZONE).toString(),
                "order",
                order,
                "net",
                Integer.toString(Math.max(1, gross * (50 + random.nextInt(60)) / 100)),
                "vat",
                "0"));
        fields.put("iban", "");
        visitor.open("/budget/register-invoice.xhtml");
        return press(visitor, "typing", "type-over", fields);
    }

    private boolean put(String invoice) {
        settle(invoice);
        return press(visitor, "putting", "put", random.nextInt(4) == 0 ? Map.of("no-more", "on") : Map.of());
    }

    private boolean decide(String invoice) {
        settle(invoice);
        return press(visitor, "deciding", random.nextInt(3) == 0 ? "decline" : "approve", Map.of());
    }

    private boolean dispute(String invoice) {
        settle(invoice);
        return press(visitor, "refusing", "dispute", Map.of("reason", "Te veel"));
    }

    /** Against what is disputed, or else on the order. */
    private boolean credit(String note) {
        settle(note);
        Element against = visitor.page().selectFirst("[id$=crediting] input[type=radio]");
        return against == null
                ? press(visitor, "putting", "put", Map.of())
                : press(visitor, "crediting", "set-off", Map.of("against", against.attr("value")));
    }

    private void settle(String invoice) {
        visitor.open("/budget/settle-invoice.xhtml?case=" + invoice);
    }

    /** Presses the first such button, where there is one, and tells whether the page then says that it is done. */
    private static boolean press(Visitor visitor, String form, String button, Map<String, String> fields) {
        Element found = visitor.page().selectFirst("form[id$=" + form + "]");
        Element pressed = found == null
                ? null
                : found.selectFirst("button[id$=%1$s], input[type=submit][id$=%1$s]".formatted(button));
        if (pressed == null) {
            return false;
        }
        visitor.send(found.id(), pressed.id(), fields);
        return visitor.page().selectFirst("p.notice") != null;
    }
}
