package org.maatwerk.audit.usecase;

import java.io.Serializable;
import org.maatwerk.audit.NotedAccess;

/**
 * One entry of the log for the data protection officer, with the names of those who acted; not of whom it is about.
 *
 * @param onBehalfOf empty when nobody
 */
public record LoggedLine(long sequence, NotedAccess access, String reader, String onBehalfOf) implements Serializable {}
