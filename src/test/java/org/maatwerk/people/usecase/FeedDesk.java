package org.maatwerk.people.usecase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.people.FeedReport;
import org.maatwerk.people.PersonnelFeed;

/** The real importer over repositories in memory, for tests of what hands files to it. */
public final class FeedDesk {

    private final PeopleRoom room = PeopleRoom.withEntities();

    public ImportPersonnelFeed importer() {
        return room.importPersonnelFeed;
    }

    /** A whole file with these people. */
    public String fileWith(String... numbers) {
        return new String(PeopleRoom.file(lines(numbers)), StandardCharsets.UTF_8);
    }

    public void take(String... numbers) {
        room.importPersonnelFeed.takeDelivered(PeopleRoom.file(lines(numbers)), false);
    }

    public boolean knows(String number) {
        return room.persons.withStaffNumber(number).isPresent();
    }

    /** Newest first. */
    public List<FeedReport> reports() {
        return room.feeds.latest(10).stream().map(PersonnelFeed::report).toList();
    }

    private static String[] lines(String... numbers) {
        return Stream.of(numbers)
                .map(number -> PeopleRoom.line(number, PeopleRoom.ROADS, ""))
                .toArray(String[]::new);
    }
}
