package org.maatwerk.confidentiality.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.confidentiality.KeyRotationState;

/**
 * How far the exchange of the master key is, in counts.
 *
 * @param done data keys that the key in use wraps
 * @param left data keys that still wait
 * @param since when the running exchange began, or when the last one ended; null when there was none
 */
public record KeyRotationView(KeyRotationState state, long done, long left, int masterKeys, Instant since)
        implements Serializable {}
