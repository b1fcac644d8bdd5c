package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.ROADS;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestDropped;
import org.maatwerk.budget.TomRequestOpened;
import org.maatwerk.budget.TomState;

/** Each costed agreement opens a request, once: P8. */
class OpenTomRequestsTest {

    private final TomTable table = TomTable.opened();
    private final OpenTomRequests open = table.get(OpenTomRequests.class);

    @Test
    void a_costed_agreement_opens_one_for_whoever_leads_the_protocol_P8() {
        assertThat(table.facts.of(TomRequestOpened.class)).containsExactly(new TomRequestOpened(REQUEST, AN, EXPERT));
        TomRequest request = table.requests.of(REQUEST);
        assertThat(request.state()).isEqualTo(TomState.DRAFT);
        assertThat(request.organisation()).isEqualTo(ROADS);
        assertThat(request.protocol()).isEqualTo(FILE);
    }

    @Test
    void signed_again_in_other_words_the_same_request_goes_on_P8() {
        table.open(4);

        assertThat(table.facts.of(TomRequestOpened.class)).hasSize(1);
        assertThat(table.requests.of(REQUEST).since()).isEqualTo(4);
    }

    @Test
    void what_a_newer_text_left_out_is_not_asked_for_any_more_P9() {
        open.textChanged(FILE);
        assertThat(table.requests.of(REQUEST).state()).isEqualTo(TomState.DRAFT);
        table.takeOut(1, 2);
        table.hold(2, 2);

        open.textChanged(FILE);

        assertThat(table.requests.of(REQUEST).state()).isEqualTo(TomState.WITHDRAWN);
        assertThat(table.facts.of(TomRequestDropped.class)).containsExactly(new TomRequestDropped(REQUEST));
    }

    @Test
    void nothing_is_asked_for_of_a_protocol_that_ended() {
        open.ended(FILE);

        assertThat(table.requests.of(REQUEST).state()).isEqualTo(TomState.WITHDRAWN);
    }
}
