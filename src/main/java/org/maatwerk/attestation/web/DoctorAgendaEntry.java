package org.maatwerk.attestation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.MenuEntry;

/** The doctor's way to the agenda. */
@ApplicationScoped
public class DoctorAgendaEntry implements MenuEntry {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String text() {
        return "doctor-agenda.title";
    }

    @Override
    public String path() {
        return "/attestation/doctor-agenda.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.OCCUPATIONAL_DOCTOR);
    }
}
