package org.maatwerk.people.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationKind;
import org.maatwerk.people.Organisations;
import org.maatwerk.people.OutsideScope;
import org.maatwerk.people.Person;
import org.maatwerk.people.Persons;
import org.maatwerk.people.PreventionServiceMapping;
import org.maatwerk.people.RelatedPersons;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGranted;
import org.maatwerk.people.RoleGrants;
import org.maatwerk.people.Validity;

/**
 * Reads what an empty house needs before its first personnel feed, and the roles after it. These are files of our own
 * making: the first wrong line stops everything.
 */
@ApplicationScoped
@Transactional
public class LoadReferencePeople {

    @Inject
    Persons persons;

    @Inject
    Organisations organisations;

    @Inject
    RoleGrants grants;

    @Inject
    Event<Object> facts;

    /** Columns: key, name, policy_domain, kind, outside_scope_from, prevention_service, prevention_service_from. */
    public void organisations(byte[] file) {
        CsvTable table = CsvTable.of(file);
        each(
                table,
                row -> organisations.add(new Organisation(
                        key(table, row, "key"),
                        text(table, row, "name"),
                        text(table, row, "policy_domain"),
                        OrganisationKind.valueOf(text(table, row, "kind")))));
        each(table, row -> periods(table, row, key(table, row, "key")));
    }

    private void periods(CsvTable table, CsvTable.Row row, OrganisationKey organisation) {
        LocalDate outside = date(table, row, "outside_scope_from");
        if (outside != null) {
            organisations.add(new OutsideScope(organisation, new Validity(outside, null)));
        }
        LocalDate served = date(table, row, "prevention_service_from");
        if (served != null) {
            organisations.add(
                    new PreventionServiceMapping(organisation, key(table, row, "prevention_service"), served));
        }
    }

    /** Columns: email, role, organisation, from, until. */
    public void roles(byte[] file) {
        CsvTable table = CsvTable.of(file);
        each(
                table,
                row -> grant(new RoleGrant(
                        person(text(table, row, "email")),
                        Role.valueOf(text(table, row, "role")),
                        key(table, row, "organisation"),
                        new Validity(date(table, row, "from"), date(table, row, "until")))));
    }

    private void grant(RoleGrant grant) {
        grants.add(grant);
        facts.fire(RoleGranted.of(grant, null));
    }

    /** Columns: one, other; both e-mail addresses (A13). */
    public void related(byte[] file) {
        CsvTable table = CsvTable.of(file);
        each(
                table,
                row -> grants.add(
                        new RelatedPersons(person(text(table, row, "one")), person(text(table, row, "other")))));
    }

    private PersonId person(String email) {
        List<Person> found = persons.withEmail(email);
        if (found.size() != 1) {
            throw new IllegalArgumentException("not one person has this address");
        }
        return found.get(0).id();
    }

    private static void each(CsvTable table, Consumer<CsvTable.Row> work) {
        for (CsvTable.Row row : table.rows()) {
            try {
                work.accept(row);
            } catch (RuntimeException wrong) {
                throw new IllegalArgumentException("line " + row.number() + ": " + wrong.getMessage(), wrong);
            }
        }
    }

    private static String text(CsvTable table, CsvTable.Row row, String column) {
        if (!row.isReadable(table.columns())) {
            throw new IllegalArgumentException("unreadable");
        }
        String text = row.values().get(table.column(List.of(column)));
        return text.isEmpty() ? null : text;
    }

    private static OrganisationKey key(CsvTable table, CsvTable.Row row, String column) {
        return new OrganisationKey(text(table, row, column));
    }

    private static LocalDate date(CsvTable table, CsvTable.Row row, String column) {
        String text = text(table, row, column);
        return text == null ? null : LocalDate.parse(text);
    }
}
