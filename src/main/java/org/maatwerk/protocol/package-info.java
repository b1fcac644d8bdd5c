/**
 * The integration protocol (integratieprotocol): four people talk about someone's work, write down what they agree, and
 * all sign it (P1–P12). Staff member, line manager, HR officer and expert or adviser come here, each by their relation
 * to the one protocol. It must never know a diagnosis, nor show a manager how or by whom the person was recognised.
 */
package org.maatwerk.protocol;
