package org.glassfish.grizzly.config;

/**
 * What the server asks for the password of a key store. Only to compile against, because it stands in none of the
 * libraries that we compile with; the server brings its own, and this one is in nothing that is delivered.
 */
public interface SecurePasswordProvider {

    String getPassword();
}
