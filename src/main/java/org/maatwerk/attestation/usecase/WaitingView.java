package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What happens next in a file.
 *
 * @param stem what is done, as the name of the work
 * @param own whether it waits for the reader
 * @param due null when it has no deadline
 */
public record WaitingView(String stem, boolean own, LocalDate due) implements Serializable {}
