package org.maatwerk.protocol.usecase;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.kernel.Typed;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.PassportAgreement;
import org.maatwerk.protocol.PassportContent;

/** An adjustment passport as machines write and read it (P12). */
final class PassportClaims {

    static final String TYPE = "maatwerk-passport+jwt";
    static final String STATUS_TYPE = "maatwerk-passport-status+jwt";
    static final String ID = "jti";
    static final String STATUS = "status";

    /** When an answer is too old to be believed, in seconds (RFC 7519). */
    static final String UNTIL = "exp";

    static final String STATUS_ADDRESS = "status_address";

    private static final int LONGEST_NAME = 400;
    private static final int MOST = 200;

    private PassportClaims() {}

    static Map<String, Object> of(PassportContent content) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put(ID, content.id());
        claims.put("name", content.name());
        claims.put("organisation", content.organisation());
        claims.put("made_on", content.madeOn().toString());
        claims.put("expires_on", content.expiresOn().toString());
        claims.put(STATUS_ADDRESS, content.statusAddress());
        claims.put(
                "agreements",
                content.agreements().stream().map(PassportClaims::of).toList());
        return claims;
    }

    private static Map<String, Object> of(PassportAgreement agreement) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("what", agreement.what());
        claims.put("kind", agreement.category().kind().name());
        claims.put("category", agreement.category().name());
        claims.put("who", agreement.who().name());
        claims.put("depends_on", agreement.dependsOn().name());
        LocalDate delivered = agreement.deliveredOn();
        if (delivered != null) {
            claims.put("delivered_on", delivered.toString());
        }
        return claims;
    }

    /** @throws IllegalArgumentException when something is missing, or is not what it should be */
    static PassportContent content(Map<String, Object> says) {
        return new PassportContent(
                word(says, "name", LONGEST_NAME),
                word(says, "organisation", LONGEST_NAME),
                number(word(says, ID, LONGEST_NAME)),
                day(says, "made_on"),
                day(says, "expires_on"),
                word(says, STATUS_ADDRESS, LONGEST_NAME),
                agreements(says));
    }

    private static List<PassportAgreement> agreements(Map<String, Object> says) {
        if (!(says.get("agreements") instanceof List<?> list) || list.isEmpty() || list.size() > MOST) {
            throw new IllegalArgumentException("agreements");
        }
        return list.stream().map(PassportClaims::agreement).toList();
    }

    private static PassportAgreement agreement(Object one) {
        if (!(one instanceof Map<?, ?> says)) {
            throw new IllegalArgumentException("agreement");
        }
        return new PassportAgreement(
                Typed.clean(word(says, "what", AgreementContent.LONGEST)),
                MeasureCategory.valueOf(word(says, "category", LONGEST_NAME)),
                Doer.valueOf(word(says, "who", LONGEST_NAME)),
                DependsOn.valueOf(word(says, "depends_on", LONGEST_NAME)),
                says.containsKey("delivered_on") ? day(says, "delivered_on") : null);
    }

    private static String word(Map<?, ?> says, String name, int longest) {
        if (says.get(name) instanceof String word && !word.isBlank() && word.length() <= longest) {
            return word;
        }
        throw new IllegalArgumentException(name);
    }

    private static String number(String id) {
        if (!id.matches("[0-9a-f]{48}")) {
            throw new IllegalArgumentException(ID);
        }
        return id;
    }

    private static LocalDate day(Map<?, ?> says, String name) {
        try {
            return LocalDate.parse(word(says, name, LONGEST_NAME));
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException(name, unreadable);
        }
    }
}
