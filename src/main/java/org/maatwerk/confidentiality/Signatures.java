package org.maatwerk.confidentiality;

import java.nio.file.Path;

/** Signs what must later prove to be ours (handtekening van het systeem), with a key that is not in the database. */
public interface Signatures {

    /**
     * Reads the key, or makes one.
     *
     * @param mayMake whether nothing was ever signed: a new key beside old signatures would make them worthless
     * @throws IllegalStateException with one line that says what to do
     */
    void prepare(boolean mayMake);

    byte[] sign(byte[] text);

    boolean isOurs(byte[] text, byte[] signature);

    /** Gives the signatures of a key file where no container does. */
    interface Opener {

        Signatures at(Path keyFile);
    }
}
