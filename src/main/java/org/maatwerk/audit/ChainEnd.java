package org.maatwerk.audit;

/** Where the chain ends (einde van de keten): the last entry's place and hash. */
public record ChainEnd(long sequence, String hash) {}
