package org.maatwerk.people.store;

import jakarta.persistence.EntityManager;
import org.maatwerk.people.Organisations;
import org.maatwerk.people.PersonnelFeeds;
import org.maatwerk.people.Persons;
import org.maatwerk.people.RoleGrants;
import org.maatwerk.people.Sessions;

/** The stores of this room on a test's entity manager, for tests next door. */
public record JpaRoom(
        Persons persons, Organisations organisations, RoleGrants grants, PersonnelFeeds feeds, Sessions sessions) {

    public static JpaRoom on(EntityManager entities) {
        JpaPersons persons = new JpaPersons();
        persons.entities = entities;
        JpaOrganisations organisations = new JpaOrganisations();
        organisations.entities = entities;
        JpaRoleGrants grants = new JpaRoleGrants();
        grants.entities = entities;
        JpaPersonnelFeeds feeds = new JpaPersonnelFeeds();
        feeds.entities = entities;
        JpaSessions sessions = new JpaSessions();
        sessions.entities = entities;
        return new JpaRoom(persons, organisations, grants, feeds, sessions);
    }
}
