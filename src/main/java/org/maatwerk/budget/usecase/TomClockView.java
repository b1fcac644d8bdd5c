package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * How long a request waits for its answer, or waited (T2, X2).
 *
 * @param submittedOn null before
 * @param answerBy null before it is submitted; while it is paused, without the days of that pause
 * @param gross calendar days, pauses included
 * @param net the same without pauses
 */
public record TomClockView(
        LocalDate submittedOn, LocalDate answerBy, long gross, long net, boolean paused, List<TomPauseView> pauses)
        implements Serializable {}
