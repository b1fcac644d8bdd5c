package org.maatwerk.people.usecase;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationKind;
import org.maatwerk.people.OrganisationsInMemory;
import org.maatwerk.people.Person;
import org.maatwerk.people.PersonnelFeedsInMemory;
import org.maatwerk.people.PersonsInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGrantsInMemory;
import org.maatwerk.people.Validity;
import org.maatwerk.testing.Facts;

/** The whole room with two entities, a prevention service and one administrator, without a database. */
class PeopleRoom {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    static final OrganisationKey ROADS = new OrganisationKey("OVO000001");
    static final OrganisationKey PARKS = new OrganisationKey("OVO000002");
    static final OrganisationKey PREVENZO = new OrganisationKey("0400000001");
    static final OrganisationKey MEDICA = new OrganisationKey("0400000002");
    static final String HEADER = "staff_number;first_name;last_name;email;organisation;manager;building;level;statute;"
            + "birth_date;sex;start;end\n";

    final PersonsInMemory persons = new PersonsInMemory();
    final OrganisationsInMemory organisations = new OrganisationsInMemory();
    final RoleGrantsInMemory grants = new RoleGrantsInMemory();
    final PersonnelFeedsInMemory feeds = new PersonnelFeedsInMemory();
    final KnownPeople people = new KnownPeople();
    final Administrators administrators = new Administrators();
    final ImportPersonnelFeed importPersonnelFeed = new ImportPersonnelFeed();
    Facts<Object> facts = new Facts<>();
    final PersonId administrator;

    PeopleRoom() {
        connect();
        addEntities();
        importPersonnelFeed.takeDelivered(file(line("admin", ROADS, "")), false);
        administrator = idOf("admin");
        grants.add(new RoleGrant(administrator, Role.ADMINISTRATOR, ROADS, new Validity(TODAY.minusYears(1), null)));
        newDay(TODAY);
    }

    private PeopleRoom(PersonId administrator) {
        this.administrator = administrator;
        connect();
    }

    /** Without anybody or anything in it. */
    static PeopleRoom empty() {
        return new PeopleRoom((PersonId) null);
    }

    /** With its entities and nobody in them. */
    static PeopleRoom withEntities() {
        PeopleRoom room = empty();
        room.addEntities();
        return room;
    }

    private void addEntities() {
        organisations.add(new Organisation(ROADS, "Wegen", "Mobiliteit", OrganisationKind.GOVERNMENT));
        organisations.add(new Organisation(PARKS, "Parken", "Omgeving", OrganisationKind.GOVERNMENT));
        organisations.add(new Organisation(PREVENZO, "Prevenzo", null, OrganisationKind.PREVENTION_SERVICE));
        organisations.add(new Organisation(MEDICA, "Medica", null, OrganisationKind.PREVENTION_SERVICE));
    }

    private void connect() {
        people.persons = persons;
        people.organisations = organisations;
        people.grants = grants;
        administrators.people = people;
        administrators.clock = clock();
        importPersonnelFeed.feeds = feeds;
        importPersonnelFeed.administrators = administrators;
        importPersonnelFeed.maxEndedPercent = 5;
        newDay(TODAY);
    }

    /** Forgets the facts so far. */
    final void newDay(LocalDate day) {
        facts = new Facts<>();
        FeedIntake intake = new FeedIntake();
        intake.persons = persons;
        intake.organisations = organisations;
        intake.facts = facts;
        intake.clock = Clock.fixed(day.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        importPersonnelFeed.intake = intake;
    }

    static Clock clock() {
        return Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** Also the administrator, so that a whole file does not end that employment. */
    byte[] withAdministrator(String... lines) {
        return file(line("admin", ROADS, "") + String.join("", lines));
    }

    static byte[] file(String... lines) {
        return (HEADER + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
    }

    /** A good line for somebody whose staff number is also the name. */
    static String line(String number, OrganisationKey organisation, String manager) {
        return line(number, organisation, manager, "");
    }

    static String line(String number, OrganisationKey organisation, String manager, String end) {
        return "%s;Voor;%s;%s@voorbeeld.example;%s;%s;Gent;B;STATUTORY;1980-05-01;F;2020-01-01;%s\n"
                .formatted(number, number, number, organisation, manager, end);
    }

    static String lines(int from, int until) {
        StringBuilder lines = new StringBuilder();
        for (int number = from; number <= until; number++) {
            lines.append(line("n" + number, ROADS, "admin"));
        }
        return lines.toString();
    }

    final Person person(String number) {
        return persons.withStaffNumber(number).orElseThrow();
    }

    final PersonId idOf(String number) {
        return person(number).id();
    }

    List<Object> facts() {
        return facts.fired();
    }
}
