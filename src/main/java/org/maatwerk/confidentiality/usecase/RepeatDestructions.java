package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.confidentiality.FileSecrets;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/**
 * A backup was put back: what had been destroyed since is erased again (X6). Its content was unreadable already; now
 * its dates and names of people are gone again too.
 */
@ApplicationScoped
@Transactional
public class RepeatDestructions {

    @Inject
    FileSecrets secrets;

    @Inject
    FileKeys fileKeys;

    @Inject
    @Any
    Instance<FileTraces> rooms;

    /** @return the files that came back, and are gone again */
    public List<CaseNumber> repeat() {
        List<CaseNumber> back = secrets.destroyed().stream()
                .filter(file -> fileKeys.find(file).isPresent())
                .toList();
        back.forEach(file -> rooms.forEach(room -> room.erase(file)));
        return back;
    }
}
