package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.PassportRefusal.PASSPORT_EXPIRED;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_IS_UNKNOWN;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_REVOKED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.PassportStatus;

/**
 * Somebody brings a passport along (P12). In no transaction of its own: nothing is held while another installation is
 * asked; what follows is kept in one.
 */
@ApplicationScoped
public class ImportPassport {

    @Inject
    PassportReader reader;

    @Inject
    PassportNames names;

    @Inject
    StatusDesk desk;

    @Inject
    ImportShelf shelf;

    /** What came of it, when the file itself was right. */
    public enum Outcome {
        IMPORTED,
        /** Nothing changed. */
        THERE_BEFORE,
        /** It is on another name; who says that it is theirs may go on. */
        OTHER_NAME,
        /** Who made it cannot say now whether it holds. */
        NO_ANSWER
    }

    /**
     * @param mine whether this person says that it is theirs, whatever name is on it
     * @throws Refused with what is wrong with the file, or that it holds no more
     */
    public Outcome take(PersonId person, byte[] file, boolean mine) {
        SignedPassport passport = reader.read(file);
        if (shelf.has(person, passport)) {
            return Outcome.THERE_BEFORE;
        }
        if (!mine && !names.isOf(person, passport.content().name())) {
            return Outcome.OTHER_NAME;
        }
        Optional<PassportStatus> status = desk.of(passport);
        if (status.isEmpty()) {
            return Outcome.NO_ANSWER;
        }
        refuseUnlessValid(status.get());
        shelf.keep(person, passport);
        return Outcome.IMPORTED;
    }

    /** The name on the file. */
    public String nameOn(byte[] file) {
        return reader.read(file).content().name();
    }

    private static void refuseUnlessValid(PassportStatus status) {
        Refused.unless(status != PassportStatus.REVOKED, PASSPORT_REVOKED, "file");
        Refused.unless(status != PassportStatus.EXPIRED, PASSPORT_EXPIRED, "file");
        Refused.unless(status == PassportStatus.VALID, PASSPORT_IS_UNKNOWN, "file");
    }
}
