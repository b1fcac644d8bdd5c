package org.maatwerk.canary.attestation.cellar;

import org.maatwerk.canary.Breaks;

@Breaks("EVERY_CLASS_HAS_A_ROOM")
class InTheCellar {}
