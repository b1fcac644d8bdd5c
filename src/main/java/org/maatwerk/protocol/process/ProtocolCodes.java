package org.maatwerk.protocol.process;

import java.util.HashMap;
import java.util.Map;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.ProtocolOpened;

/** What the protocol's process holds: ids and codes, never content and never a name (D-2). */
final class ProtocolCodes {

    private static final String AUTHOR = "author";

    private ProtocolCodes() {}

    static Map<String, Object> atTheStart(ProtocolOpened fact) {
        Map<String, Object> codes = new HashMap<>();
        codes.put("staffMember", fact.staffMember().toString());
        codes.put(AUTHOR, fact.author() == null ? null : fact.author().toString());
        codes.put("toPropose", fact.toPropose());
        return codes;
    }

    static Map<String, Object> ofAuthor(PersonId author) {
        return Map.of(AUTHOR, author.toString());
    }
}
