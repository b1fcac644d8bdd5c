package org.maatwerk.documents;

/** Makes listings that everybody can read, by eye or by ear. */
public interface Listings {

    /** The listing as PDF/UA-1 and PDF/A-2a. */
    byte[] write(Listing listing);
}
