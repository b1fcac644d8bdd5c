package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.usecase.HoldConversation;
import org.maatwerk.protocol.usecase.ProtocolView;
import org.maatwerk.protocol.usecase.ReadConversation;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The expert or adviser notes that the conversation took place, and who was there (P2). */
@Named
@ViewScoped
public class HoldConversationScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadConversation readConversation;

    @Inject
    HoldConversation holdConversation;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private ProtocolView protocol;
    private List<String> present = List.of();
    private String others;

    public void open() {
        protocol = readConversation.of(user.id(), getCaseNumber()).orElse(null);
    }

    public String held() {
        Set<Party> who = present.stream().map(Party::valueOf).collect(Collectors.toSet());
        holdConversation.held(user.id(), getCaseNumber(), who, others);
        notice.say("hold-conversation.noted");
        return to("protocol-file");
    }

    public boolean isPlanned() {
        return protocol != null && protocol.stage() == ProtocolStage.CONVERSATION_PLANNED;
    }

    public Party[] getParties() {
        return Party.values();
    }

    public ProtocolView getProtocol() {
        return protocol;
    }

    public List<String> getPresent() {
        return present;
    }

    public void setPresent(List<String> present) {
        this.present = List.copyOf(present);
    }

    public String getOthers() {
        return others;
    }

    public void setOthers(String others) {
        this.others = others;
    }
}
