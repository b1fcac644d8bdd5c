package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.CRITERIA_LINE_UNREADABLE;
import static org.maatwerk.attestation.AttestationRefusal.CRITERIA_LIST_IS_EMPTY;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maatwerk.attestation.Criterion;
import org.maatwerk.kernel.Refused;

/**
 * A new version as an administrator filled it in.
 *
 * @param lines one criterion a line: code; Dutch words; English words
 */
public record CriteriaListForm(String name, LocalDate validFrom, String lines) implements Serializable {

    private static final Pattern LINE =
            Pattern.compile("\\s*([A-Za-z0-9.-]{1,20})\\s*;\\s*([^;]{1,300}?)\\s*;\\s*([^;]{1,300}?)\\s*");

    List<Criterion> criteria() {
        return Written.required(lines, CRITERIA_LIST_IS_EMPTY, "lines")
                .lines()
                .filter(line -> !line.isBlank())
                .map(CriteriaListForm::criterion)
                .toList();
    }

    private static Criterion criterion(String line) {
        Matcher parts = LINE.matcher(line);
        Refused.unless(parts.matches(), CRITERIA_LINE_UNREADABLE, "lines");
        return new Criterion(parts.group(1), parts.group(2), parts.group(3));
    }
}
