package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;

/** A building is left. */
class MoveBuildingScreenIT extends ProtocolStory {

    /** P9. */
    @Test
    void says_what_is_to_be_seen_here_while_nothing_is() {
        as(OTHER_EXPERT)
                .open("/protocol/protocol-files.xhtml")
                .follow("Een gebouw verhuist")
                .sees("Er is nu geen protocol dat je kunt herzien");
    }
}
