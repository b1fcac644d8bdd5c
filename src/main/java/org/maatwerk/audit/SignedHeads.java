package org.maatwerk.audit;

import java.util.List;
import java.util.Optional;

/** The signed ends of the chain, beside the log itself. */
public interface SignedHeads {

    /** The end of the chain; nobody adds to the log until this transaction ends. */
    ChainEnd end();

    Optional<SignedHead> last();

    void add(SignedHead head);

    /** All with a higher number, in order. */
    List<SignedHead> after(long number);
}
