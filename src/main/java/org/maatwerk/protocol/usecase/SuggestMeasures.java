package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.Barrier;
import org.maatwerk.protocol.Measure;
import org.maatwerk.protocol.Measures;

/** The catalogue, for who writes an agreement: by what makes the work difficult, never by a diagnosis (P3). */
@ApplicationScoped
public class SuggestMeasures {

    @Inject
    Measures measures;

    /** @param barrier null for all */
    public List<Measure> against(Barrier barrier) {
        return barrier == null ? measures.all() : measures.against(barrier);
    }

    /** @throws NotFound when the catalogue has no such measure */
    public Measure withCode(String code) {
        return measures.withCode(code).orElseThrow(NotFound::new);
    }
}
