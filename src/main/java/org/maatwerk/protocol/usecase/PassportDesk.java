package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.Protocol;

/** Gives a passport its number and its two documents (P12). Whoever comes here passed the gate. */
@ApplicationScoped
class PassportDesk {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 24;

    @Inject
    PassportSource source;

    @Inject
    PassportBook book;

    @Inject
    Clock clock;

    PassportView view(CaseNumber file) {
        return new PassportView(file, source.agreements(file), book.of(file, LocalDate.now(clock)));
    }

    void make(Protocol protocol, PassportContent content) {
        byte[] number = new byte[BYTES];
        CHANCE.nextBytes(number);
        book.make(protocol, content.numbered(HexFormat.of().formatHex(number)));
    }
}
