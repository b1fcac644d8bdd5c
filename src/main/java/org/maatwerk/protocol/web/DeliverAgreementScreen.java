package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.maatwerk.protocol.usecase.DeliverAgreement;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Who sees to a material agreement says that it is there (P11). */
@Named
@ViewScoped
public class DeliverAgreementScreen extends FollowedScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    DeliverAgreement deliverAgreement;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private LocalDate deliveredOn;

    public void open() {
        show(deliverAgreement.read(user.id(), getCaseNumber()));
    }

    public String deliver() {
        deliverAgreement.deliver(user.id(), getCaseNumber(), getOne().number(), deliveredOn);
        notice.say("deliver-agreement.done");
        return next("deliver-agreement");
    }

    public LocalDate getDeliveredOn() {
        return deliveredOn;
    }

    public void setDeliveredOn(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }
}
