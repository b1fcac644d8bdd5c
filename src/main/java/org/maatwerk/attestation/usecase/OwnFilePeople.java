package org.maatwerk.attestation.usecase;

import java.io.Serializable;

/**
 * Who works on somebody's file.
 *
 * @param expert null while nobody took it
 * @param doctor null while no doctor has it
 * @param preventionService the service whose doctors may take it (A11)
 */
public record OwnFilePeople(String expert, String doctor, String preventionService) implements Serializable {}
