package org.maatwerk.canary.attestation.usecase;

import org.camunda.bpm.engine.TaskService;
import org.maatwerk.canary.Breaks;

@Breaks("THE_ENGINE_STAYS_BEHIND_ITS_DOOR")
class SpeaksToTheEngine {
    TaskService tasks;
}
