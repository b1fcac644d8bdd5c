package org.maatwerk.shell.failure;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.util.stream.Stream;

/**
 * Whether an act was undone because others held for too long what it needed, or because two waited for each other:
 * nothing of it is kept, and trying again may do.
 */
final class WaitedInVain {

    /** MariaDB has no kind of its own for it. */
    private static final int MARIADB_LOCK_WAIT_TIMEOUT = 1205;

    private WaitedInVain() {}

    static boolean is(Throwable failure) {
        boolean byCode = FailureHandler.cause(failure, SQLException.class)
                .filter(said -> said.getErrorCode() == MARIADB_LOCK_WAIT_TIMEOUT)
                .isPresent();
        return byCode || isByKind(failure);
    }

    private static boolean isByKind(Throwable failure) {
        return Stream.of(
                        LockTimeoutException.class,
                        PessimisticLockException.class,
                        SQLTimeoutException.class,
                        SQLTransactionRollbackException.class)
                .anyMatch(kind -> FailureHandler.cause(failure, kind).isPresent());
    }
}
