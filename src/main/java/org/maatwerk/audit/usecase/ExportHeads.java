package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.audit.SecondPlace;
import org.maatwerk.audit.SignedHead;
import org.maatwerk.audit.SignedHeads;

/** Copies the signed heads to the second place; each node that has a place of its own copies all of them. */
@ApplicationScoped
@Transactional
public class ExportHeads {

    @Inject
    SignedHeads heads;

    @Inject
    SecondPlace secondPlace;

    public void export() {
        secondPlace.append(this::after);
    }

    private List<String> after(String line) {
        SignedHead last = line == null ? null : SignedHead.parse(line);
        if (line != null && last == null) {
            throw new IllegalStateException("the last line of the signed heads was changed: run verify-log");
        }
        long number = last == null ? 0 : last.number();
        List<SignedHead> missing = heads.after(number - 1);
        if (number > 0 && (missing.isEmpty() || !missing.get(0).equals(last))) {
            throw new IllegalStateException("the signed heads differ from those in the database: run verify-log");
        }
        return missing.stream()
                .filter(head -> head.number() > number)
                .map(SignedHead::line)
                .toList();
    }
}
