package org.maatwerk.leaks;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maatwerk.leaks.AccessMatrix.Try;

/** What everybody got, without what differs from one answer to the next by itself. */
final class Outputs {

    /** Secrets of a form, a session, a request; and the time of day. */
    private static final List<Pattern> BY_ITSELF = Stream.of(
                    "name=\"jakarta.faces.ViewState\"[^>]*>",
                    "(?i)(date|set-cookie|etag|last-modified|keep-alive|content-length|x-request-id)=\\[[^]]*]",
                    "(?m)^(jvm|process)_.*$",
                    "(CreationDate|ModDate)}:COSString\\{[^}]*}",
                    "nonce[-=\"'a-zA-Z0-9+/]*",
                    "\\d{1,2}[.:]\\d{2}(:\\d{2}(\\.\\d+)?Z?)?( |\\u00a0)?(uur)?")
            .map(Pattern::compile)
            .toList();

    /** Here every reading is counted, so that looking twice differs. */
    private static final String COUNTS_READING = "/audit/(who-opened|search|unusual|export-my-data).*";

    /** There, or not there, as the server likes. */
    private static final Pattern CONNECTION = Pattern.compile("connection=\\[[^]]*](, )?");

    private final Map<String, String> byTry = new ConcurrentSkipListMap<>();

    static boolean stayAsTheyAre(Try one) {
        return !one.way().name().matches(COUNTS_READING);
    }

    void keep(Try one, Guest.Answer answer) {
        byTry.put(named(one), lasting(answer));
    }

    /** An answer, without what differs from one to the next by itself. */
    static String lasting(Guest.Answer answer) {
        String text = answer.status() + " " + answer.location() + " " + answer.everything();
        text = CONNECTION.matcher(text).replaceAll("");
        for (Pattern changing : BY_ITSELF) {
            text = changing.matcher(text).replaceAll("~");
        }
        return text;
    }

    /** The tries that got something else here than there. */
    Set<String> differingFrom(Outputs others) {
        Set<String> differing = new TreeSet<>();
        byTry.forEach((one, text) -> {
            if (!text.equals(others.byTry.get(one))) {
                differing.add(one);
            }
        });
        return differing;
    }

    static String named(Try one) {
        return one + (one.own() == null ? "" : " as " + one.own().subject().email());
    }

    int size() {
        return byTry.size();
    }

    String parting(Outputs others, String one) {
        return parting(one, byTry.get(one), others.byTry.getOrDefault(one, ""));
    }

    /** Where two texts part, for a readable failure. */
    static String parting(String name, String here, String there) {
        int at = 0;
        while (at < Math.min(here.length(), there.length()) && here.charAt(at) == there.charAt(at)) {
            at++;
        }
        return name + " …" + here.substring(Math.max(0, at - 60), Math.min(here.length(), at + 60)) + " | "
                + there.substring(Math.max(0, at - 60), Math.min(there.length(), at + 60));
    }
}
