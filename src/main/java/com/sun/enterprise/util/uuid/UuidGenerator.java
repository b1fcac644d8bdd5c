package com.sun.enterprise.util.uuid;

/**
 * What the server asks whoever names its sessions. Only to compile against, because the server publishes no library
 * for it; the server brings its own, and this one is in nothing that is delivered.
 */
public interface UuidGenerator {

    String generateUuid();

    String generateUuid(Object session);
}
