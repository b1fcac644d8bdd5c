package org.maatwerk.people;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.NotFound;

/** Keeps deliveries of personnel data. */
public interface PersonnelFeeds {

    /** Afterwards the delivery has a number. */
    void add(PersonnelFeed feed);

    Optional<PersonnelFeed> find(long id);

    /** Newest first. */
    List<PersonnelFeed> latest(int most);

    /** @throws NotFound when there is no such delivery */
    default PersonnelFeed of(long id) {
        return find(id).orElseThrow(NotFound::new);
    }
}
