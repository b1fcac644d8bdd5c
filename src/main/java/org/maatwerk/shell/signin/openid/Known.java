package org.maatwerk.shell.signin.openid;

import jakarta.security.enterprise.credential.Credential;
import org.maatwerk.kernel.PersonId;

/** Somebody whom the provider vouches for. Only {@link Welcome} makes one. */
record Known(PersonId person) implements Credential {}
