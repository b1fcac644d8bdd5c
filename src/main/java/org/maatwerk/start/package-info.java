/**
 * The order in which the house wakes up: settings, our tables, the engine, and then everybody who waits for that.
 * The server comes here once, when it starts; after that only operations, for health and numbers.
 * It must never know a feature: whoever has something to do at the start observes {@link org.maatwerk.kernel.HouseStarted}.
 */
package org.maatwerk.start;
