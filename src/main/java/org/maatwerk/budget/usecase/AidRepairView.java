package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.util.List;

/**
 * An aid and what is wrong with it.
 *
 * @param kept whether the reader looks after it; else they have it
 * @param repairs none for whoever has it
 */
public record AidRepairView(AidLine line, boolean kept, List<AidView.Repair> repairs) implements Serializable {

    @Override
    public String toString() {
        return line.toString();
    }
}
