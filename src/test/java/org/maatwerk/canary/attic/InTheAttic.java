package org.maatwerk.canary.attic;

import org.maatwerk.canary.Breaks;

@Breaks("EVERY_CLASS_HAS_A_ROOM")
class InTheAttic {}
