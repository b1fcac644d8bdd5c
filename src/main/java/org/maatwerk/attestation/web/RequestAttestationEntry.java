package org.maatwerk.attestation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.maatwerk.attestation.usecase.DraftRequest;
import org.maatwerk.people.Role;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.HomeEntry;

/** The staff member's way in on the home page: to ask, to go on with a draft, or to the file there is. */
@RequestScoped
public class RequestAttestationEntry implements HomeEntry {

    private static final String ASK = "request-attestation.entry";
    private static final String GO_ON = "request-attestation.entry.draft";
    private static final String READ = "own-file.entry";

    @Inject
    DraftRequest draftRequest;

    @Inject
    CurrentUser user;

    private String text;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String text() {
        if (text == null) {
            text = choose();
        }
        return text;
    }

    private String choose() {
        if (draftRequest.find(user.id()).isPresent()) {
            return GO_ON;
        }
        return draftRequest.admission(user.id()).file() == null ? ASK : READ;
    }

    @Override
    public String path() {
        return text().equals(READ) ? "/attestation/own-file.xhtml" : "/attestation/request-attestation.xhtml";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.STAFF_MEMBER);
    }
}
