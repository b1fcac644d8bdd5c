package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.NOW;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.protocol.ProtocolEditionsInMemory;
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.Signatory;
import org.maatwerk.protocol.SignatureProof;
import org.maatwerk.protocol.SigningVoided;
import org.maatwerk.protocol.VoidCause;

/** Those who had signed hear that it was in vain, and all hear that it holds: P5, P6, D-3. */
class SigningMessagesTest {

    private final List<Notice> told = new ArrayList<>();
    private final SigningMessages messages = new SigningMessages();

    SigningMessagesTest() {
        messages.editions = new ProtocolEditionsInMemory();
        messages.outbox = (Outbox) Proxy.newProxyInstance(
                Outbox.class.getClassLoader(),
                new Class<?>[] {Outbox.class},
                (proxy, act, it) -> act.getName().equals("tell") ? told.add((Notice) it[0]) : null);
        toSign(Signatory.STAFF_MEMBER, AN.value(), true);
        toSign(Signatory.LINE_MANAGER, MANAGER.value(), true);
        toSign(Signatory.HR_OFFICER, HR.value(), false);
    }

    private void toSign(Signatory signatory, long person, boolean signed) {
        ProtocolSignature one = new ProtocolSignature(FILE, 1, signatory, new PersonId(person));
        if (signed) {
            one.sign("ab", NOW, SignatureProof.FRESH_SIGN_IN.name());
        }
        messages.editions.add(one);
    }

    @Test
    void those_who_had_signed_are_told_that_it_was_in_vain_and_nobody_else_P5() {
        messages.on(new SigningVoided(FILE, 1, VoidCause.EDITED));

        assertThat(told).extracting(Notice::to).containsExactly(AN, MANAGER);
        assertThat(told).extracting(Notice::kind).containsOnly(MessageKind.NEWS);
        assertThat(told).extracting(Notice::occasion).doesNotHaveDuplicates();
    }

    @Test
    void each_edition_is_news_of_its_own_P6() {
        messages.on(new SigningVoided(FILE, 1, VoidCause.EDITED));
        messages.on(new ProtocolIsInForce(FILE, 1, LocalDate.of(2027, 3, 2)));

        assertThat(told).extracting(Notice::occasion).hasSize(4).doesNotHaveDuplicates();
    }
}
