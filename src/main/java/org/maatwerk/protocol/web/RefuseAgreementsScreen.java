package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.protocol.AgreementRefusal;
import org.maatwerk.protocol.RefusalGround;
import org.maatwerk.protocol.usecase.AgreementView;
import org.maatwerk.protocol.usecase.RefuseAgreements;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** Who is to sign says for which agreements they do not, one after the other, and sends them together (P7). */
@Named
@ViewScoped
public class RefuseAgreementsScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    RefuseAgreements refuseAgreements;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private final ArrayList<AgreementRefusal> chosen = new ArrayList<>();
    private List<AgreementView> agreements;
    private Integer agreement;
    private RefusalGround ground;
    private String reason;
    private String alternatives;

    public void open() {
        agreements = refuseAgreements.read(user.id(), getCaseNumber());
    }

    /** Keeps this one, and leaves the fields for the next. */
    public void another() {
        keep();
    }

    public String send() {
        if (chosen.isEmpty() || !isEmpty()) {
            keep();
        }
        refuseAgreements.refuse(user.id(), getCaseNumber(), List.copyOf(chosen));
        notice.say("refuse-agreements.sent");
        return to("protocol-file");
    }

    private void keep() {
        AgreementRefusal refusal = new AgreementRefusal(agreement, ground, reason, alternatives);
        refuseAgreements.check(user.id(), getCaseNumber(), refusal);
        chosen.removeIf(one -> one.agreement().equals(agreement));
        chosen.add(refusal);
        agreement = null;
        ground = null;
        reason = null;
        alternatives = null;
    }

    private boolean isEmpty() {
        return agreement == null && ground == null && (reason == null || reason.isBlank());
    }

    public List<Option> getOptions() {
        return agreements.stream()
                .map(one -> new Option(
                        Integer.toString(one.number()),
                        texts.with(
                                "refuse-agreements.one",
                                one.number(),
                                texts.of(one.content().category()))))
                .toList();
    }

    public List<AgreementView> getAgreements() {
        return agreements;
    }

    public List<AgreementRefusal> getChosen() {
        return chosen;
    }

    public RefusalGround[] getGrounds() {
        return RefusalGround.values();
    }

    public Integer getAgreement() {
        return agreement;
    }

    public void setAgreement(Integer agreement) {
        this.agreement = agreement;
    }

    public RefusalGround getGround() {
        return ground;
    }

    public void setGround(RefusalGround ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getAlternatives() {
        return alternatives;
    }

    public void setAlternatives(String alternatives) {
        this.alternatives = alternatives;
    }
}
