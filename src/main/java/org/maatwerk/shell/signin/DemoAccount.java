package org.maatwerk.shell.signin;

import java.io.Serializable;

/** A fictional person to sign in as, and what they do. */
public record DemoAccount(String email, String name, String about) implements Serializable {}
