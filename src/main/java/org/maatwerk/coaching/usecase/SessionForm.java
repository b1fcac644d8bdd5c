package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.Hours;

/** One session, as the coach logs it (T13). */
public record SessionForm(LocalDate day, Hours hours) implements Serializable {}
