/**
 * Proves that an act leaves all of its traces or none: each use case is broken off at three moments inside the
 * container, and the whole database, the engine's tables included, must be as it was.
 */
package org.maatwerk.atomicity;
