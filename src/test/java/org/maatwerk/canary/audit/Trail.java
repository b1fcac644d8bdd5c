package org.maatwerk.canary.audit;

/** No canary: a watcher for the others to look at. */
public class Trail {}
