package org.maatwerk.budget.usecase;

/** What a report of the finance system says of a payment, or of one line of it. */
enum PaymentVerdict {
    /** Nothing that is certain yet. */
    PENDING,
    PAID,
    FAILED;

    /**
     * @param code of the external code list of ISO 20022; null when it does not say
     * @return null when it does not say
     */
    static PaymentVerdict of(String code) {
        if (code == null) {
            return null;
        }
        return switch (code) {
            case "ACSC", "ACCC" -> PAID;
            case "RJCT", "CANC" -> FAILED;
            default -> PENDING;
        };
    }
}
