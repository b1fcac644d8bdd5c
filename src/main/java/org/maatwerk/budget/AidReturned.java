package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;

/** An aid came home, or was written off: nobody has to see to it any more. */
public record AidReturned(CaseNumber aid) {}
