package org.maatwerk.kernel;

/** Looks whether a file from outside holds a virus, before anybody reads what is in it. */
public interface FileScan {

    Verdict of(byte[] file);

    /** What was found. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** The scanner does not answer: the file is not taken. */
        UNKNOWN;

        public boolean isClean() {
            return this == CLEAN;
        }
    }
}
