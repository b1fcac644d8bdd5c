package org.maatwerk.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** Lets a model go through a list of codes without keeping a serialised list in the engine's tables. */
@Named("codes")
@ApplicationScoped
public class Codes {

    /** {@code "12,15"} becomes two codes, the empty text none. */
    public List<String> list(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}
