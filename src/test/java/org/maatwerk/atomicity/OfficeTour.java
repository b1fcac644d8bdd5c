package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.maatwerk.attestation.usecase.CriteriaListForm;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.people.ClaimedRole;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;
import org.maatwerk.people.SessionEnd;
import org.maatwerk.workflow.ClosingDay.Names;

/** What administrators and machines do. */
@ApplicationScoped
class OfficeTour {

    private static final CaseNumber FILE = new CaseNumber("IA-2026-99999");
    private static final String STEM = "draft-sketch";
    private static final String PEOPLE =
            "staff_number;first_name;last_name;email;organisation;manager;building;level;statute;birth_date;sex;start;end\n";

    @Inject
    OfficeActs acts;

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    void walk(ActVisitor visitor) {
        PersonId administrator = cast.first(Role.ADMINISTRATOR);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        settings(visitor, administrator, tomorrow);
        roles(visitor, administrator, tomorrow);
        relations(visitor, administrator);
        feed(visitor, administrator);
        firstFiles(visitor);
        sessions(visitor, administrator);
        accounts(visitor, administrator);
        tries(visitor);
        drafts(visitor);
        mail(visitor);
        deadlines(visitor);
    }

    private void settings(ActVisitor visitor, PersonId administrator, LocalDate tomorrow) {
        String deadline = acts.setDeadlines.names(administrator).get(0);
        visitor.quiet("set a deadline", () -> acts.setDeadlines.set(administrator, deadline, 7, tomorrow));
        String term = acts.setRetentionTerms.names(administrator).get(0);
        visitor.quiet("set a retention term", () -> acts.setRetentionTerms.set(administrator, term, 9, tomorrow));
        Names names = new Names("Brugdag", "Bridge day");
        visitor.quiet("close a day", () -> acts.setClosingDays.set(administrator, tomorrow, false, names, true));
        CriteriaListForm list = new CriteriaListForm("Next list", tomorrow, "ONE; een; one");
        visitor.quiet("add a criteria list", () -> acts.maintainCriteriaLists.add(administrator, list));
    }

    private void roles(ActVisitor visitor, PersonId administrator, LocalDate tomorrow) {
        PersonId receiver = cast.staffMember();
        visitor.quiet(
                "grant a role",
                () -> acts.grantRole.grant(administrator, receiver, Role.DIVERSITY_OFFICER, tomorrow, null));
        long grant = Long.parseLong(text("select max(id) from people_role_grant"));
        visitor.quiet("end a role", () -> acts.grantRole.end(administrator, grant, tomorrow));
        ClaimedRole claim =
                new ClaimedRole(Role.CENTRAL_EXPERT, cast.card(receiver).organisation());
        visitor.quiet("take claimed roles", () -> acts.claimedRoles.take(receiver, Set.of(claim)));
    }

    private void relations(ActVisitor visitor, PersonId administrator) {
        PersonId one = cast.staffMember();
        PersonId other = cast.staffMember();
        String email = cast.card(other).email();
        visitor.quiet("mark as related", () -> acts.markRelated.mark(administrator, one, email));
        visitor.quiet("unmark", () -> acts.markRelated.unmark(administrator, one, other));
    }

    /** A file that would end almost everybody is held; it is confirmed in no tour, and thrown away. */
    private void feed(ActVisitor visitor, PersonId administrator) {
        visitor.quiet("take a feed", () -> acts.importPersonnelFeed.take(administrator, person("990001"), false));
        visitor.quiet("take in a feed", () -> acts.importPersonnelFeed.takeDelivered(person("990002"), false));
        visitor.quiet(
                "take in a dropped feed",
                () -> acts.importPersonnelFeed.takeDropped(person("990004"), "changes-daily.csv"));
        visitor.quiet(
                "refuse a dropped feed",
                () -> acts.importPersonnelFeed.refuseDropped("daily.csv", PeopleRefusal.FEED_IS_INFECTED));
        long held =
                acts.importPersonnelFeed.takeDelivered(person("990003"), true).id();
        visitor.passingBy("confirm a feed", () -> acts.importPersonnelFeed.confirm(administrator, held));
        visitor.quiet("discard a feed", () -> acts.importPersonnelFeed.discard(administrator, held));
    }

    private void firstFiles(ActVisitor visitor) {
        byte[] organisations = bytes("key;name;policy_domain;kind;outside_scope_from;prevention_service"
                + ";prevention_service_from\nOVO999001;New;None;GOVERNMENT;;;\n");
        visitor.quiet("load organisations", () -> acts.loadReferencePeople.organisations(organisations));
        byte[] roles = bytes("email;role;organisation;from;until\n"
                + "p990001@voorbeeld.example;HR_OFFICER;OVO900020;2027-01-01;\n");
        visitor.quiet("load roles", () -> acts.loadReferencePeople.roles(roles));
        byte[] related = bytes("one;other\np990001@voorbeeld.example;p990002@voorbeeld.example\n");
        visitor.quiet("load relations", () -> acts.loadReferencePeople.related(related));
    }

    private void sessions(ActVisitor visitor, PersonId administrator) {
        PersonId person = cast.staffMember();
        visitor.quiet("begin a session", () -> acts.sessions.begin(person, "Firefox, Linux"));
        String begun = acts.sessions.begin(person, "");
        visitor.quiet("prove who it is", () -> acts.sessions.prove(person, begun, Duration.ZERO));
        acts.sessions.begin(person, "Edge, Windows");
        visitor.quiet("know an odd sign-in", () -> acts.oddSignIns.known(person, begun));
        String lost = acts.sessions.begin(person, "");
        PersonView card = cast.card(person);
        visitor.quiet("see that a role is lost", () -> acts.sessions.over(lost, card, Set.of()));
        String own = acts.sessions.begin(person, "");
        visitor.quiet("end all other sessions", () -> acts.sessions.endOthers(person, own, SessionEnd.ENDED_ELSEWHERE));
        acts.sessions.begin(person, "");
        visitor.quiet("sign somebody out", () -> acts.endSessions.ofPerson(administrator, person));
        acts.sessions.begin(person, "");
        visitor.quiet("sign everybody out", () -> acts.endSessions.ofEverybody(administrator));
        String last = acts.sessions.begin(person, "");
        acts.sessions.begin(person, "");
        visitor.quiet("end everybody's sessions", () -> acts.sessions.endEverybodys(last, SessionEnd.BY_ADMINISTRATOR));
        visitor.quiet("end a session", () -> acts.sessions.end(person, last, SessionEnd.SIGNED_OUT));
    }

    private void accounts(ActVisitor visitor, PersonId administrator) {
        PersonId person = cast.staffMember();
        visitor.quiet("bind an account", () -> acts.accounts.bind(person, "digest of an account"));
        String session = acts.sessions.begin(person, "");
        visitor.quiet("tie a session", () -> acts.providerSessions.tie(person, session, "digest of a session"));
        visitor.quiet(
                "follow the provider", () -> acts.providerSessions.ended("digest of a session", null, clock.instant()));
        visitor.quiet("release an account", () -> acts.releaseAccount.release(administrator, person));
    }

    private void tries(ActVisitor visitor) {
        visitor.quiet("count a try to sign in", () -> acts.tries.begin("digest"));
        long one = acts.tries.begin("digest");
        visitor.quiet("take a try back", () -> acts.tries.takeBack(one));
        visitor.quiet("forget somebody's tries", () -> acts.tries.forget("digest"));
        visitor.quiet("forget old tries", () -> acts.tries.forgetOld());
    }

    private void drafts(ActVisitor visitor) {
        PersonId writer = cast.expert();
        Map<String, String> typed = Map.of("field", "words");
        visitor.quiet("keep a draft", () -> acts.drafts.keep(writer, STEM, FILE, typed));
        visitor.quiet("forget a draft", () -> acts.drafts.forget(writer, STEM, FILE));
        acts.drafts.keep(writer, STEM, FILE, typed);
        visitor.quiet("forget the drafts of a file", () -> acts.drafts.forgetAll(FILE));
    }

    private void mail(ActVisitor visitor) {
        Notice notice = new Notice(cast.expert(), MessageKind.NEWS, FILE, "/", null, "atomicity");
        visitor.quiet("tell somebody", () -> acts.outbox.tell(notice));
        visitor.quiet("tell of waiting tasks", () -> acts.tellOfWaitingTasks.tell());
        long id = Long.parseLong(text("select max(id) from message where occasion = 'atomicity'"));
        visitor.quiet("take a message", () -> acts.sendMessages.take(id));
        visitor.quiet("note that sending failed", () -> acts.sendMessages.failed(id));
        visitor.quiet("note that it was sent", () -> acts.sendMessages.sent(id));
    }

    /** With every task that waits, since which of them comes first is chance. */
    private void deadlines(ActVisitor visitor) {
        for (String task : texts("select task_id from workflow_work_item where due_on is not null")) {
            visitor.telling("remind", () -> acts.watchDeadline.remind(task));
            visitor.telling("escalate", () -> acts.watchDeadline.escalate(task));
        }
    }

    private static byte[] person(String number) {
        return bytes(PEOPLE + number + ";New;Person;p" + number
                + "@voorbeeld.example;OVO900020;100002;Here;C;STATUTORY;1990-01-01;F;2020-01-01;\n");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String text(String query) {
        return texts(query).get(0);
    }

    private List<String> texts(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
