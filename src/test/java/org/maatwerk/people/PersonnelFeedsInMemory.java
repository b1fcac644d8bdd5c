package org.maatwerk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Deliveries of personnel data for tests without a database. */
public class PersonnelFeedsInMemory implements PersonnelFeeds {

    private final List<PersonnelFeed> kept = new ArrayList<>();

    @Override
    public void add(PersonnelFeed feed) {
        kept.add(0, feed);
        Numbered.give(feed, kept.size());
    }

    @Override
    public Optional<PersonnelFeed> find(long id) {
        return kept.stream().filter(feed -> feed.report().id() == id).findFirst();
    }

    @Override
    public List<PersonnelFeed> latest(int most) {
        return kept.stream().limit(most).toList();
    }
}
