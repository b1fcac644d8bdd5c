package org.maatwerk.protocol.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.protocol.PassportInquiry;
import org.maatwerk.protocol.PassportIssuer;

/** Another installation that is asked about its passports: silent until a test says what it answers. */
final class Elsewhere implements PassportInquiry {

    final List<String> asked = new ArrayList<>();
    String answer;

    @Override
    public Optional<String> ask(PassportIssuer issuer, String publicId) {
        asked.add(issuer.address() + " " + publicId);
        return Optional.ofNullable(answer);
    }
}
