package org.maatwerk.people;

import java.io.Serializable;
import java.time.Instant;

/**
 * A session as its own person sees it.
 *
 * @param browser in plain words; empty when unknown
 */
public record SessionView(String id, Instant begunAt, Instant seenAt, String browser) implements Serializable {}
