package org.maatwerk.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.TomState.APPROVED;
import static org.maatwerk.budget.TomState.CANCELLED;
import static org.maatwerk.budget.TomState.ORDERED;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.MeasureEnded;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestPostponed;
import org.maatwerk.budget.TomRequestSupplied;
import org.maatwerk.budget.TomRequestsInMemory;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.OutboxInMemory;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.ProtocolsInMemory;

/** Who is told what becomes of a request: staff member, who leads the protocol, and who opened it (T2, T7, D-3). */
class TomMessagesTest {

    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    private static final CaseNumber BY_HAND = new CaseNumber("TOM-2026-00002");
    private static final CaseNumber BY_LEADER = new CaseNumber("TOM-2026-00003");
    private static final CaseNumber GENERIC = new CaseNumber("TOM-2026-00004");
    private static final OrganisationKey ROADS = new OrganisationKey("OVO000001");

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final TomMessages messages = new TomMessages();

    @BeforeEach
    void prepare() {
        TomRequestsInMemory requests = new TomRequestsInMemory();
        requests.add(agreed(REQUEST, 1));
        requests.add(agreed(BY_HAND, 2).openedBy(HR));
        requests.add(agreed(BY_LEADER, 3).openedBy(EXPERT));
        requests.add(TomRequest.generic(GENERIC, ROADS, MeasureCategory.JOB_COACHING, null, HR, Instant.EPOCH));
        ProtocolsInMemory protocols = new ProtocolsInMemory();
        protocols.add(Cast.inForce(FILE, AN));
        messages.requests = requests;
        messages.protocols = protocols;
        messages.outbox = outbox;
    }

    @Test
    void an_answer_is_told_to_each_of_them_once() {
        assertThat(toldOf(REQUEST)).containsExactly(AN, EXPERT);
        assertThat(toldOf(BY_HAND)).containsExactly(AN, EXPERT, HR);
        assertThat(toldOf(BY_LEADER)).containsExactly(AN, EXPERT);
        assertThat(toldOf(GENERIC)).containsExactly(HR);
        assertThat(occasions()).doesNotHaveDuplicates();
    }

    @Test
    void that_it_waits_is_told_each_day_that_it_was_put_off_T2() {
        messages.putOff(new TomRequestPostponed(REQUEST, TODAY));
        messages.putOff(new TomRequestPostponed(REQUEST, TODAY.plusDays(1)));

        assertThat(told()).containsExactly(AN, EXPERT, AN, EXPERT);
        assertThat(occasions()).doesNotHaveDuplicates();
        assertThat(outbox.told()).extracting(Notice::path).containsOnly("/budget/tom-request.xhtml?case=" + REQUEST);
    }

    @Test
    void that_nothing_will_come_of_what_was_granted_is_told_and_nothing_else_of_its_orders_T6() {
        messages.supplied(new TomRequestSupplied(REQUEST, APPROVED, ORDERED));
        messages.supplied(new TomRequestSupplied(REQUEST, CANCELLED, CANCELLED));
        assertThat(told()).isEmpty();

        messages.supplied(new TomRequestSupplied(REQUEST, APPROVED, CANCELLED));

        assertThat(told()).containsExactly(AN, EXPERT);
    }

    @Test
    void that_a_measure_ends_is_told_T7() {
        messages.ended(new MeasureEnded(BY_HAND, 2028));

        assertThat(told()).containsExactly(AN, EXPERT, HR);
    }

    private List<PersonId> toldOf(CaseNumber request) {
        int before = outbox.told().size();
        messages.answered(new TomRequestAnswered(request));
        return told().subList(before, outbox.told().size());
    }

    private List<PersonId> told() {
        return outbox.told().stream().map(Notice::to).toList();
    }

    private List<String> occasions() {
        return outbox.told().stream().map(Notice::occasion).toList();
    }

    private static TomRequest agreed(CaseNumber number, int agreement) {
        return new TomRequest(
                number, new AgreedMeasure(FILE, agreement, 1, MeasureCategory.JOB_COACHING), AN, ROADS, Instant.EPOCH);
    }
}
