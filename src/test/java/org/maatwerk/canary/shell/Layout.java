package org.maatwerk.canary.shell;

/** No canary: something of the shell for the others to look at. */
public class Layout {}
