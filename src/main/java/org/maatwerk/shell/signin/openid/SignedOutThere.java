package org.maatwerk.shell.signin.openid;

import java.time.Instant;

/**
 * That a session of the provider is over. It says which, or whose, or both.
 *
 * @param providerSession a digest, or null
 * @param account a digest, or null
 */
record SignedOutThere(String providerSession, String account, Instant at) {}
