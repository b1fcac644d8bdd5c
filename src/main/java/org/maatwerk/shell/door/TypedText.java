package org.maatwerk.shell.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.Drafts;

/** Keeps what somebody typed in a form, for them alone. */
@ApplicationScoped
class TypedText {

    private static final Pattern STEM = Pattern.compile("[a-z][A-Za-z_-]{1,59}");
    private static final Pattern NOT_TYPED = Pattern.compile("jakarta\\.faces.*|draft-.*|.*-sent");
    private static final int MOST_FIELDS = 100;
    private static final int LONGEST = 200_000;

    @Inject
    Drafts drafts;

    enum Fate {
        KEPT,
        /** The file ended, or is not theirs. */
        GONE,
        NONSENSE
    }

    /** @param prefix what the names of the fields begin with; it is left off */
    Fate keep(PersonId person, String stem, String caseNumber, HttpServletRequest request, String prefix) {
        Map<String, String> fields = fields(request, prefix);
        if (stem == null || !STEM.matcher(stem).matches() || !CaseNumber.isOne(caseNumber) || tooMuch(fields)) {
            return Fate.NONSENSE;
        }
        return drafts.keep(person, stem, new CaseNumber(caseNumber), fields) ? Fate.KEPT : Fate.GONE;
    }

    private static Map<String, String> fields(HttpServletRequest request, String prefix) {
        Map<String, String> fields = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(prefix) && !NOT_TYPED.matcher(name).matches()) {
                fields.put(name.substring(prefix.length()), String.join("\n", values));
            }
        });
        return fields;
    }

    private static boolean tooMuch(Map<String, String> fields) {
        return fields.size() > MOST_FIELDS
                || fields.values().stream().mapToInt(String::length).sum() > LONGEST;
    }
}
