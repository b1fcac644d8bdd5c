package org.maatwerk.protocol;

/** The running text of a protocol, beside its agreements (P3). */
public enum ProtocolSection {
    /** The job, as the expert writes it up. */
    JOB,
    /** The person's own words: only what matters at work; the staff member alone writes here. */
    OWN_WORDS;

    /** The most characters of one section. */
    public static final int LONGEST = 8_000;

    /** Where the text of this version is sealed. */
    public String place(int version) {
        return "protocol/section/" + name() + "/" + version;
    }
}
