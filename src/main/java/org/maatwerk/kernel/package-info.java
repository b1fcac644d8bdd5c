/**
 * The few words every room needs: a case number, a person's id, a refusal, the clock.
 * Whoever writes code here comes from at least three other rooms.
 * It must never know a feature, a screen, the engine or a database table.
 */
package org.maatwerk.kernel;
