package org.maatwerk.shell.signin;

import java.io.Serializable;

/**
 * A fictional person to sign in as.
 *
 * @param role the role's constant, shown with its own words
 */
public record DemoAccount(String email, String name, String role, String about) implements Serializable {}
