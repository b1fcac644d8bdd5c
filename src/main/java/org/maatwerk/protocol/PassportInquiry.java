package org.maatwerk.protocol;

import java.util.Optional;

/** Asks another installation whether a passport of theirs holds (navraag over een paspoort), at its own address (P12). */
public interface PassportInquiry {

    /** What it answers, unread; empty when it cannot be reached now, or says nothing that could be an answer. */
    Optional<String> ask(PassportIssuer issuer, String publicId);
}
