package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.budget.SmallCount;

/** From how many people on a number is told in this installation (F4). */
@ApplicationScoped
class SmallCountSetting {

    @Produces
    SmallCount count(@ConfigProperty(name = "maatwerk.students.smallest", defaultValue = "5") int smallest) {
        return new SmallCount(smallest);
    }
}
