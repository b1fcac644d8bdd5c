package org.maatwerk.history;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.protocol.web.PastProtocol;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** Does in the pages of a server, whose clock shows that year, what was done then. */
final class YearOverHttp {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final String NEED = "Om het werk te kunnen doen";

    /** As many as one protocol holds here. */
    private static final int TOGETHER = 4;

    private final PackagedServer server;
    private final Clock clock;
    private final PastPeople people;
    private final Visitor one;
    private final Visitor other;
    private final Visitor expert;

    YearOverHttp(PackagedServer server, Clock clock, PastPeople people) {
        this.server = server;
        this.clock = clock;
        this.people = people;
        one = new Visitor(server).signIn(ONE);
        other = new Visitor(server).signIn(OTHER);
        expert = new Visitor(server).signIn(CostedProtocol.EXPERT);
    }

    void replay(PastYear year) {
        budgets(year);
        generic(year.asks().stream()
                .filter(ask -> ask.scope() == BudgetScope.GENERIC)
                .toList());
        individual(year.asks().stream()
                .filter(ask -> ask.scope() == BudgetScope.INDIVIDUAL)
                .toList());
        students(year.studentWages());
    }

    /** One proposes, another approves (T5). */
    private void budgets(PastYear year) {
        for (BudgetNature nature : BudgetNature.values()) {
            for (BudgetScope scope : BudgetScope.values()) {
                BigDecimal amount = year.needed(nature, scope);
                if (amount.signum() > 0) {
                    one.open("/budget/budget-lines.xhtml")
                            .send(
                                    "proposing",
                                    "propose",
                                    Map.of(
                                            "nature", nature.name(),
                                            "scope", scope.name(),
                                            "amount", text(amount),
                                            "reason", "Begroting van " + year.year()));
                    Visitor second = other.open("/budget/budget-lines.xhtml");
                    Element form = second.page().selectFirst("form[id$=deciding]");
                    second.send(form.id(), form.selectFirst("[id$=approve]").id(), Map.of());
                }
            }
        }
    }

    /** Each asked for by the expert, for an entity (T12). */
    private void generic(List<PastAsk> asks) {
        for (PastAsk ask : asks) {
            expert.open("/budget/start-generic-request.xhtml");
            expert.send(
                    "asking",
                    "start",
                    Map.of(
                            "entity", option("entity"),
                            "category", ask.category().name(),
                            "measure", "Wat voor iedereen nodig is"));
            String request = expert.page().location().replaceAll(".*case=(TOM-\\d+-\\d+).*", "$1");
            fill(request, ask);
            grant(request, ask);
        }
    }

    private String option(String select) {
        return expert.page().select("[id=" + select + "] option").last().val();
    }

    private void individual(List<PastAsk> asks) {
        for (int from = 0; from < asks.size(); from += TOGETHER) {
            List<PastAsk> some = asks.subList(from, Math.min(from + TOGETHER, asks.size()));
            List<MeasureCategory> measures =
                    some.stream().map(PastAsk::category).toList();
            List<String> requests = PastProtocol.signed(server, clock, people.next(), measures);
            if (requests.size() != some.size()) {
                throw new AssertionError(some.size() + " agreements opened " + requests);
            }
            for (int place = 0; place < some.size(); place++) {
                fill(requests.get(place), some.get(place));
                grant(requests.get(place), some.get(place));
            }
        }
    }

    private void fill(String request, PastAsk ask) {
        expert.open("/budget/fill-tom-request.xhtml?case=" + request);
        Map<String, String> fields = new HashMap<>(
                Map.of("need", NEED, "nature", ask.nature().name(), "net", text(ask.net()), "vat", text(ask.vat())));
        if (ask.category() == MeasureCategory.JOB_COACHING) {
            fields.put("hours", "20");
        }
        expert.send("filling", "submit", fields);
    }

    private void grant(String request, PastAsk ask) {
        grant(request, ask.net(), ask.vat());
    }

    /** By two when the amount asks for it (T4). */
    private void grant(String request, BigDecimal net, BigDecimal vat) {
        String page = "/budget/answer-tom-request.xhtml?case=" + request;
        one.open(page)
                .send("approving", "approve", Map.of("net", text(net), "vat", text(vat), "less", "", "overrun", ""));
        if (!other.open(page).page().select("[id=agreeing]").isEmpty()) {
            other.send("agreeing", "agree", Map.of());
        }
    }

    /** T12: from so many entities. */
    private void students(List<BigDecimal> wages) {
        List<String> officers = people.hrOfficers().subList(0, PastYear.ENTITIES_WITH_STUDENTS);
        Map<String, Visitor> visitors = new HashMap<>();
        LocalDate today = LocalDate.now(clock);
        for (int number = 0; number < wages.size(); number++) {
            String officer = officers.get(number % officers.size());
            Visitor hr = visitors.computeIfAbsent(officer, email -> new Visitor(server).signIn(email));
            hr.open("/budget/start-student-request.xhtml");
            String entity = hr.page().select("[id=entity] option").last().val();
            Map<String, String> fields = new HashMap<>(Map.of(
                    "entity",
                    entity,
                    "name",
                    "Jobstudent " + (number + 1),
                    "from",
                    today.toString(),
                    "until",
                    today.plusDays(20).toString(),
                    "hours",
                    "120",
                    "net",
                    text(wages.get(number)),
                    "need",
                    NEED));
            hr.send("asking", "submit", fields);
            String request = hr.page().location().replaceAll(".*case=(TOM-\\d+-\\d+).*", "$1");
            grant(request, wages.get(number), BigDecimal.ZERO);
        }
    }

    /** The table of requests as the page shows it, a line each, and then what it says of the money. */
    List<String> report(int year) {
        List<String> lines = new ArrayList<>();
        one.open("/budget/tom-figures.xhtml?year=" + year);
        for (Element row : one.page().select("table tr")) {
            lines.add(String.join(" | ", row.select("th, td").eachText()));
        }
        lines.addAll(one.page().select("main p").eachText());
        return lines;
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString().replace('.', ',');
    }
}
