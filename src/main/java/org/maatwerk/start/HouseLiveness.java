package org.maatwerk.start;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.Liveness;

/** The same question as {@link HouseHealth}; a bean of its own, because the server asks a bean for one of the two. */
@Liveness
@ApplicationScoped
public class HouseLiveness extends HouseHealth {}
