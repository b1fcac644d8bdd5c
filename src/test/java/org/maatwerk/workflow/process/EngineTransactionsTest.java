package org.maatwerk.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Decision 80. */
class EngineTransactionsTest {

    private final List<String> asked = new ArrayList<>();
    private final EngineTransactions transactions = new EngineTransactions(container());

    @Test
    void what_the_engine_begins_and_ends_the_container_does() throws Exception {
        transactions.begin();
        transactions.commit();
        transactions.suspend();
        transactions.rollback();

        assertThat(asked).containsExactly("begin", "commit", "suspend", "rollback");
    }

    @Test
    void a_transaction_that_waited_is_taken_up_again() throws Exception {
        transactions.resume(transaction(Status.STATUS_ACTIVE));

        assertThat(asked).containsExactly("resume");
    }

    @Test
    void nobody_goes_back_to_a_transaction_that_has_ended() throws Exception {
        transactions.resume(transaction(Status.STATUS_COMMITTED));
        transactions.resume(transaction(Status.STATUS_ROLLEDBACK));
        transactions.resume(transaction(Status.STATUS_NO_TRANSACTION));

        assertThat(asked).isEmpty();
    }

    private TransactionManager container() {
        return (TransactionManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TransactionManager.class}, (self, method, values) -> {
                    asked.add(method.getName());
                    return method.getReturnType() == Transaction.class ? transaction(Status.STATUS_ACTIVE) : null;
                });
    }

    private Transaction transaction(int status) {
        return (Transaction) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Transaction.class}, (self, method, values) -> status);
    }
}
