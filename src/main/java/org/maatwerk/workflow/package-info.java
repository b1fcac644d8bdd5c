/**
 * The one door to the engine, the work lists, the working-day calendar and the deadlines.
 * Use cases and steps of every feature come here; nobody else speaks to the engine.
 * It must never know what a task is about: it sees case numbers, stems and codes.
 */
package org.maatwerk.workflow;
