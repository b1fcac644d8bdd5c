/**
 * The order in which the house wakes up: settings, our tables, the engine, and then everybody who waits for that.
 * Only the server comes here, once, when it starts.
 * It must never know a feature: whoever has something to do at the start observes {@link org.maatwerk.kernel.HouseStarted}.
 */
package org.maatwerk.start;
