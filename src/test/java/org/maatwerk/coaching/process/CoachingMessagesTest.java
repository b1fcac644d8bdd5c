package org.maatwerk.coaching.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestsInMemory;
import org.maatwerk.coaching.CoachAssigned;
import org.maatwerk.coaching.PackageNearlyUsed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.OutboxInMemory;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;

/** T13, D-3: who is told of coaching. */
class CoachingMessagesTest {

    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    private static final PersonId AN = new PersonId(1);
    private static final PersonId LOTTE = new PersonId(2);
    private static final PersonId ELS = new PersonId(3);

    private final OutboxInMemory outbox = new OutboxInMemory();
    private final CoachingMessages messages = new CoachingMessages();

    @BeforeEach
    void prepare() {
        TomRequestsInMemory requests = new TomRequestsInMemory();
        AgreedMeasure agreed = new AgreedMeasure(new CaseNumber("IP-2026-00001"), 1, 1, MeasureCategory.JOB_COACHING);
        requests.add(new TomRequest(REQUEST, agreed, AN, new OrganisationKey("OVO000001"), Instant.EPOCH));
        messages.requests = requests;
        messages.outbox = outbox;
    }

    @Test
    void a_coach_hears_of_an_assignment_and_the_staff_member_whom_to_let_read() {
        messages.assigned(new CoachAssigned(REQUEST, 1, LOTTE));

        assertThat(outbox.told()).extracting(Notice::to).containsExactly(LOTTE, AN);
        assertThat(outbox.told())
                .extracting(Notice::path)
                .containsExactly(
                        "/coaching/log-coaching.xhtml?case=" + REQUEST, "/coaching/coaching.xhtml?case=" + REQUEST);
    }

    @Test
    void coach_and_whoever_assigned_are_warned_once_for_each_assignment_T13() {
        messages.nearlyUsed(new PackageNearlyUsed(REQUEST, 1, LOTTE, ELS));
        messages.nearlyUsed(new PackageNearlyUsed(REQUEST, 1, LOTTE, ELS));
        messages.nearlyUsed(new PackageNearlyUsed(REQUEST, 2, LOTTE, ELS));

        assertThat(outbox.told()).extracting(Notice::to).containsOnly(LOTTE, ELS);
        assertThat(outbox.told()).extracting(Notice::occasion).doesNotContainNull();
        assertThat(outbox.told().stream().map(Notice::occasion).distinct()).hasSize(4);
    }
}
