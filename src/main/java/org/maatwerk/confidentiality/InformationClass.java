package org.maatwerk.confidentiality;

/** The classes of information D1–D14 of the domain guide, section 3. */
public enum InformationClass {
    /** D1: that an attestation request exists. */
    D1_EXISTENCE,
    /** D2: the situation sketch. */
    D2_SKETCH,
    /** D4: the criterion chosen and the doctor's reasoning. */
    D4_CRITERION_AND_REASONING,
    /** D5: the advice of the social-medical team. */
    D5_SMT_ADVICE,
    /** D6: outcome, from, until. */
    D6_OUTCOME,
    /** D7: the full protocol with the person's own words. */
    D7_PROTOCOL,
    /** D8: workplace agreements. */
    D8_AGREEMENTS,
    /** D9: support measure, motivation, amount. */
    D9_MEASURE,
    /** D10: commitments, orders, invoices. */
    D10_MONEY,
    /** D11: registration and its ground. */
    D11_REGISTRATION,
    /** D12: consent to be contacted. */
    D12_CONTACT_CONSENT,
    /** D13: aggregates. */
    D13_AGGREGATES,
    /** D14: the access log. */
    D14_ACCESS_LOG
}
