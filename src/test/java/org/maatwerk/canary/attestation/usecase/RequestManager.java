package org.maatwerk.canary.attestation.usecase;

import org.maatwerk.canary.Breaks;

@Breaks("NO_SUFFIX_FOR_WANT_OF_A_NAME")
class RequestManager {}
