package org.maatwerk.confidentiality;

import java.time.LocalDate;
import java.util.List;

/** A feature's files, as far as it concerns how long they are kept (X6). */
public interface RetainedFiles {

    /** The files whose content may be destroyed on that day, the oldest first. */
    List<FileDue> due(LocalDate on);
}
