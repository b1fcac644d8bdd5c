package org.maatwerk.budget.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.CaseNumber;

/**
 * Somebody who can get an aid that came home.
 *
 * @param request the one that the aid would go with
 */
public record Borrower(CaseNumber request, String name, String organisation) implements Serializable {

    @Override
    public String toString() {
        return "borrower by " + request;
    }
}
