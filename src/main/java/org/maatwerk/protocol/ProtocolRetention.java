package org.maatwerk.protocol;

/** How long protocols are kept (X6): the names of the terms among the reference data. */
public final class ProtocolRetention {

    /** Counted from the day it ended without a signature. */
    public static final String AFTER_CLOSING = "protocol-after-closing";

    private ProtocolRetention() {}
}
