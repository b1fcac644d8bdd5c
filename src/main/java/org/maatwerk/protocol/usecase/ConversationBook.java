package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_IS_GONE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Conversation;
import org.maatwerk.protocol.Conversations;
import org.maatwerk.protocol.Party;

/** The conversations of a protocol as people read and write them, over the sealed rows (D-4). */
@ApplicationScoped
class ConversationBook {

    @Inject
    Conversations conversations;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    void plan(CaseNumber caseNumber, ConversationForm form) {
        form.refuseUnlessComplete();
        int number = conversations.of(caseNumber).size() + 1;
        conversations.add(Conversation.plan(
                caseNumber,
                number,
                form.at(),
                form.manner(),
                vault.seal(caseNumber, Conversation.placeOfPlace(number), form.cleanPlace()),
                LocalDateTime.now(clock)));
    }

    /** @throws Refused when there is none any more */
    Conversation planned(CaseNumber caseNumber) {
        return conversations.planned(caseNumber).orElseThrow(() -> new Refused(CONVERSATION_IS_GONE));
    }

    boolean isPlanned(CaseNumber caseNumber) {
        return conversations.planned(caseNumber).isPresent();
    }

    void hold(CaseNumber caseNumber, Set<Party> present, String others) {
        Conversation planned = planned(caseNumber);
        String place = Conversation.placeOfOthers(planned.number());
        planned.hold(present, vault.seal(caseNumber, place, others), LocalDate.now(clock));
    }

    /** The one that is to come, else the last one that was held; null when there is none. */
    ConversationView latest(CaseNumber caseNumber) {
        return conversations
                .planned(caseNumber)
                .or(() -> conversations.held(caseNumber))
                .map(this::view)
                .orElse(null);
    }

    private ConversationView view(Conversation one) {
        CaseNumber file = one.caseNumber();
        return new ConversationView(
                one.at(),
                one.manner(),
                vault.open(file, Conversation.placeOfPlace(one.number()), one.place()),
                one.isHeld(),
                one.present().stream().sorted().toList(),
                vault.open(file, Conversation.placeOfOthers(one.number()), one.others()));
    }
}
