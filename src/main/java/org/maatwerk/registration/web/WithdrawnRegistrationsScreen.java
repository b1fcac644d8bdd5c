package org.maatwerk.registration.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.registration.usecase.ReadWithdrawnRegistrations;
import org.maatwerk.registration.usecase.RegisterAgain;
import org.maatwerk.registration.usecase.WithdrawRegistration;
import org.maatwerk.registration.usecase.WithdrawnLine;
import org.maatwerk.shell.CaseScreen;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Personnel administration notes who withdrew their registration, and who registered again (T14). */
@Named
@ViewScoped
public class WithdrawnRegistrationsScreen extends CaseScreen {

    private static final long serialVersionUID = 1L;

    private static final String AGAIN_TO_THE_LIST = "/registration/withdrawn-registrations.xhtml?faces-redirect=true";

    @Inject
    ReadWithdrawnRegistrations readWithdrawnRegistrations;

    @Inject
    WithdrawRegistration withdrawRegistration;

    @Inject
    RegisterAgain registerAgain;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private List<WithdrawnLine> lines;
    private WithdrawnLine chosen;
    private String number;
    private LocalDate on;
    private LocalDate againOn;

    public WithdrawnRegistrationsScreen() {
        super("registration");
    }

    /** With a number in the address, that one is registered again. */
    public void open() {
        lines = readWithdrawnRegistrations.of(user.id());
        if (getCaseNumber() != null) {
            chosen = lines.stream()
                    .filter(line -> line.caseNumber().equals(getCaseNumber()))
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    public String withdraw() {
        withdrawRegistration.withdraw(user.id(), number, on);
        notice.say("withdrawn-registrations.withdrawn");
        return AGAIN_TO_THE_LIST;
    }

    public String again() {
        registerAgain.again(user.id(), getCaseNumber(), againOn);
        notice.say("withdrawn-registrations.registered");
        return AGAIN_TO_THE_LIST;
    }

    public List<WithdrawnLine> getLines() {
        return lines;
    }

    /** Who registers again; null for nobody. */
    public WithdrawnLine getChosen() {
        return chosen;
    }

    public boolean isRegisteringAgain() {
        return chosen != null && chosen.isOpen();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getAgainOn() {
        return againOn;
    }

    public void setAgainOn(LocalDate againOn) {
        this.againOn = againOn;
    }
}
