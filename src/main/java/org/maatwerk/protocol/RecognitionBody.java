package org.maatwerk.protocol;

/** Who recognised the person outside the government (P1). No copy of a paper is ever kept. */
public enum RecognitionBody {
    VDAB,
    VAPH,
    FOD_SOCIAL_SECURITY,
    OTHER
}
