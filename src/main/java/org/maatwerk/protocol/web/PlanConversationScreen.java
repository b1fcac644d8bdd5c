package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.usecase.ConversationForm;
import org.maatwerk.protocol.usecase.ConversationView;
import org.maatwerk.protocol.usecase.PlanConversation;
import org.maatwerk.protocol.usecase.ProtocolView;
import org.maatwerk.protocol.usecase.ReadConversation;
import org.maatwerk.protocol.usecase.TakeProtocol;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** An expert or adviser takes a protocol, and plans, moves or cancels its conversation (P2). */
@Named
@ViewScoped
public class PlanConversationScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadConversation readConversation;

    @Inject
    TakeProtocol takeProtocol;

    @Inject
    PlanConversation planConversation;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Clock clock;

    private ProtocolView protocol;
    private LocalDate date;
    private LocalTime time;
    private ConversationManner manner;
    private String place;

    public void open() {
        protocol = readConversation.of(user.id(), getCaseNumber()).orElse(null);
        if (isPlanned()) {
            ConversationView planned = protocol.conversation();
            date = planned.at().toLocalDate();
            time = planned.at().toLocalTime();
            manner = planned.manner();
            place = planned.place();
        }
    }

    public String take() {
        takeProtocol.take(user.id(), getCaseNumber());
        notice.say("plan-conversation.taken");
        return to("plan-conversation");
    }

    public String plan() {
        planConversation.plan(user.id(), getCaseNumber(), form());
        notice.say("plan-conversation.planned");
        return to("protocol-file");
    }

    public String move() {
        planConversation.move(user.id(), getCaseNumber(), form());
        notice.say("plan-conversation.moved");
        return to("protocol-file");
    }

    public String cancel() {
        planConversation.cancel(user.id(), getCaseNumber());
        notice.say("plan-conversation.cancelled");
        return to("plan-conversation");
    }

    private ConversationForm form() {
        return new ConversationForm(date, time, manner, place);
    }

    public boolean isInPool() {
        return protocol == null;
    }

    public boolean isToPlan() {
        return protocol != null && protocol.stage() == ProtocolStage.GO_AHEAD;
    }

    public boolean isPlanned() {
        return protocol != null && protocol.stage() == ProtocolStage.CONVERSATION_PLANNED;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public ConversationManner[] getManners() {
        return ConversationManner.values();
    }

    public ProtocolView getProtocol() {
        return protocol;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public ConversationManner getManner() {
        return manner;
    }

    public void setManner(ConversationManner manner) {
        this.manner = manner;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
