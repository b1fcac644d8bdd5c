package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;

/** Who keeps a part of a file, and nobody else, answers; the whole story is in {@link AskCorrectionScreenIT}. */
class AnswerCorrectionScreenIT extends FileStory {

    /** D-1. */
    @Test
    void is_not_there_for_others() {
        String file = fileWithConfirmedSketch();
        as(OTHER_DOCTOR)
                .open("/attestation/answer-correction.xhtml?case=" + file)
                .isAt("Hier is niets voor jou");
    }
}
