package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.usecase.MendAgreement;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Who leads the protocol did something about what does not work (P11). */
@Named
@ViewScoped
public class MendAgreementScreen extends FollowedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    MendAgreement mendAgreement;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    public void open() {
        show(mendAgreement.read(user.id(), getCaseNumber()));
    }

    public String mended() {
        mendAgreement.mended(user.id(), getCaseNumber(), getOne().number());
        notice.say("mend-agreement.done");
        return next("mend-agreement");
    }
}
