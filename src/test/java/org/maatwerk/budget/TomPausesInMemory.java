package org.maatwerk.budget;

import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Pauses without a database. */
public final class TomPausesInMemory implements TomPauses {

    private final List<TomPause> pauses = new ArrayList<>();

    @Override
    public List<TomPause> of(CaseNumber request) {
        return pauses.stream().filter(pause -> pause.request().equals(request)).toList();
    }

    @Override
    public void add(TomPause pause) {
        pauses.add(pause);
    }
}
