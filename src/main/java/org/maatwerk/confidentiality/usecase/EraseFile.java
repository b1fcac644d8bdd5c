package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.FileDue;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.PersonId;

/** Erases what every room keeps of a file, and notes who did (D-5): the log stays ten years. */
@ApplicationScoped
class EraseFile {

    @Inject
    @Any
    Instance<FileTraces> rooms;

    @Inject
    Event<FileAccessed> facts;

    @Inject
    Clock clock;

    void erase(FileDue file, PersonId officer) {
        facts.fire(new FileAccessed(
                file.caseNumber(),
                file.subject(),
                officer,
                Relation.DATA_PROTECTION_OFFICER,
                InformationClass.D1_EXISTENCE,
                true,
                DestroyFiles.STEM,
                clock.instant()));
        rooms.forEach(room -> room.erase(file.caseNumber()));
    }
}
