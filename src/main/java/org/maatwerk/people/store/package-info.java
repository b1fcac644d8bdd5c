/**
 * The tables behind the people room.
 * The container comes here, on behalf of the use cases.
 * It must never know a rule.
 */
package org.maatwerk.people.store;
