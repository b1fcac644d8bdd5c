package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.documents.Listings;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;

/** The staff member takes along everything the house knows of them, for machines and for people, in one action (X7). */
@ApplicationScoped
@Transactional
public class ExportMyData {

    @Inject
    @Any
    Instance<OwnData> rooms;

    @Inject
    Listings listings;

    @Inject
    Clock clock;

    /** A ZIP with the same in JSON and in PDF. */
    public byte[] of(PersonId person) {
        List<OwnRecord> records = rooms.stream()
                .sorted(Comparator.comparingInt(OwnData::order))
                .flatMap(room -> room.of(person).stream())
                .toList();
        LocalDate today = LocalDate.now(clock);
        return new ExportArchive()
                .with("mijn-gegevens.json", ExportText.json(records, today))
                .with("mijn-gegevens.pdf", listings.write(ExportText.listing(records, today)))
                .bytes();
    }
}
