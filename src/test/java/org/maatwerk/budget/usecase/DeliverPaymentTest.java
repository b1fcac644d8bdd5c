package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_IS_ELSEWHERE;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.budget.usecase.PaymentTable.ACCOUNT;
import static org.maatwerk.budget.usecase.PaymentTable.FIRST;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.PaymentState;
import org.maatwerk.kernel.NotFound;

/** T8: a payment goes to the finance system once, by itself or by hand. */
class DeliverPaymentTest {

    private final PaymentTable table = PaymentTable.ordered();
    private final DeliverPayment deliver = table.get(DeliverPayment.class);
    private final List<String> out = new ArrayList<>();

    @BeforeEach
    void prepare() {
        table.prepared(table.booked("100", ACCOUNT));
    }

    @Test
    void it_goes_by_itself_once_and_is_the_file_that_a_budget_holder_gets() {
        String file = table.file(FIRST);

        assertThat(deliver.waiting()).containsExactly(FIRST);
        goRound();
        goRound();

        assertThat(out).containsExactly(file);
        assertThat(deliver.waiting()).isEmpty();
        assertThat(table.view(FIRST).state()).isEqualTo(PaymentState.DELIVERED);
        assertThat(table.view(FIRST).steps().deliveredBy()).isNull();
        assertThat(table.view(FIRST).steps().deliveredAt()).isEqualTo(NOW);
    }

    @Test
    void what_a_budget_holder_took_there_does_not_go_by_itself_too() {
        deliver.handOver(LEEN, FIRST);

        goRound();

        assertThat(out).isEmpty();
        assertThat(table.view(FIRST).steps().deliveredBy()).isEqualTo("Leen Cools");
        assertRefused(PAYMENT_IS_ELSEWHERE, () -> deliver.handOver(LEEN, FIRST));
    }

    @Test
    void what_could_not_go_waits_and_says_so_until_it_went() {
        deliver.noteFailure(FIRST);

        assertThat(table.view(FIRST).steps().failedAt()).isEqualTo(NOW);
        assertThat(table.view(FIRST).state()).isEqualTo(PaymentState.PREPARED);
        goRound();
        assertThat(out).hasSize(1);
        assertThat(table.view(FIRST).steps().failedAt()).isNull();
        deliver.noteFailure(FIRST);
        assertThat(table.view(FIRST).steps().failedAt()).isNull();
    }

    @Test
    void whoever_holds_no_budget_finds_nothing_D10() {
        assertThatThrownBy(() -> deliver.handOver(EXPERT, FIRST)).isInstanceOf(NotFound.class);
    }

    private void goRound() {
        deliver.deliver(FIRST, (payment, file) -> out.add(new String(file, StandardCharsets.UTF_8)));
    }
}
