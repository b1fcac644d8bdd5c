package org.maatwerk.registration;

import org.maatwerk.kernel.Refusal;

/** Why something was refused about a withdrawn registration (T14). */
public enum RegistrationRefusal implements Refusal {
    /** Nobody in the personnel data has this staff number. */
    NO_SUCH_STAFF_NUMBER,
    /** A13: nobody keeps the own registration, nor that of somebody related. */
    REGISTRATION_TOO_CLOSE,
    /** It is withdrawn, and nobody registered again since. */
    REGISTRATION_IS_WITHDRAWN,
    /** It was withdrawn once before, and this day is not after that. */
    REGISTRATION_DAYS_OVERLAP,
    REGISTRATION_DAY_IN_FUTURE,
    /** Nobody registers again before they withdrew. */
    REGISTERED_AGAIN_BEFORE,
    /** Somebody was first. */
    REGISTERED_AGAIN_ALREADY
}
