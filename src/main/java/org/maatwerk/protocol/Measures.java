package org.maatwerk.protocol;

import java.util.List;
import java.util.Optional;

/** The catalogue of measures (catalogus); it asks for no diagnosis. */
public interface Measures {

    /** In the order of the catalogue. */
    List<Measure> all();

    /** Those that are suggested for this barrier, in the order of the catalogue. */
    default List<Measure> against(Barrier barrier) {
        return all().stream()
                .filter(measure -> measure.barriers().contains(barrier))
                .toList();
    }

    default Optional<Measure> withCode(String code) {
        return all().stream().filter(measure -> measure.code().equals(code)).findFirst();
    }
}
