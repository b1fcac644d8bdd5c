package org.maatwerk.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.audit.usecase.AccessGrant;
import org.maatwerk.audit.usecase.ListAccessCategories;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Texts;

/** Shows which categories of persons have access to what, as it is enforced at this moment. */
@Named
@RequestScoped
public class AccessCategoriesScreen {

    @Inject
    ListAccessCategories listAccessCategories;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    private List<AccessGrant> grants;

    public void open() {
        grants = listAccessCategories.list(user.id());
    }

    public List<AccessGrant> getGrants() {
        return grants;
    }

    /** Which part of the class, and under which condition. */
    public String only(AccessGrant grant) {
        String part = grant.part().isEmpty() ? "" : texts.get("access-part." + grant.part());
        String release = grant.afterRelease() ? texts.get("access-categories.after-release") : "";
        return part.isEmpty() || release.isEmpty() ? part + release : part + "; " + release;
    }
}
