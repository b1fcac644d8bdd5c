package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.usecase.ProposeProtocol;
import org.maatwerk.protocol.usecase.ProposingView;
import org.maatwerk.protocol.usecase.ReadProposing;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;

/** Somebody proposes a protocol, for themselves or for another (P1). */
@Named
@ViewScoped
public class ProposeProtocolScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/protocol/propose-protocol.xhtml?faces-redirect=true";

    @Inject
    ReadProposing readProposing;

    @Inject
    ProposeProtocol proposeProtocol;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private ProposingView proposing;
    private String member;
    private String email;

    public void open() {
        proposing = readProposing.of(user.id());
    }

    public String forOneself() {
        CaseNumber file = proposeProtocol.forOneself(user.id());
        return "/protocol/give-go-ahead.xhtml?faces-redirect=true&case=" + file;
    }

    public String forTeamMember() {
        PersonId chosen = member == null || member.isBlank() ? null : new PersonId(Long.parseLong(member));
        proposeProtocol.forTeamMember(user.id(), chosen);
        return proposed();
    }

    public String forColleague() {
        proposeProtocol.forColleague(user.id(), email);
        return proposed();
    }

    public String afterSickness() {
        proposeProtocol.afterSickness(user.id(), email);
        return proposed();
    }

    private String proposed() {
        notice.say("propose-protocol.done");
        return HERE;
    }

    public ProposingView getProposing() {
        return proposing;
    }

    public List<Option> getTeam() {
        return proposing.team().stream()
                .map(one -> new Option(Long.toString(one.id()), one.name()))
                .toList();
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
