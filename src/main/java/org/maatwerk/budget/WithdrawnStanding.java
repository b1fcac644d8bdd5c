package org.maatwerk.budget;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * That the registration of a staff member is withdrawn (D11).
 *
 * @param file under which number it is kept
 * @param since the first day on which it holds
 */
public record WithdrawnStanding(CaseNumber file, LocalDate since) {}
