package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/**
 * An aid came home, stays with its holder, or was written off: nobody has to see to its return any more.
 *
 * @param gone it is lost or written off, and need not be mended either
 */
public record AidReturned(CaseNumber aid, boolean gone) {}
