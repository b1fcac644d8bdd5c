package org.maatwerk.attestation.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.maatwerk.people.Role;
import org.maatwerk.shell.HomeEntry;

/** The way in on the home page for who wants to ask. */
@ApplicationScoped
class RequestAttestationEntry implements HomeEntry {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String text() {
        return "request-attestation.entry";
    }

    @Override
    public String path() {
        return "/attestation/request-attestation.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF_MEMBER);
    }
}
