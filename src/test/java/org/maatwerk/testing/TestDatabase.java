package org.maatwerk.testing;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** An own, empty database for one test, of one of the two kinds the product runs on. */
public record TestDatabase(Kind kind, String url, DataSource dataSource) {

    public enum Kind {
        H2,
        MARIADB
    }

    public static TestDatabase fresh(Kind kind) {
        return kind == Kind.H2 ? freshH2() : freshMariaDb();
    }

    /** With our tables; the engine makes its own. */
    public TestDatabase migrated() {
        Flyway.configure().dataSource(dataSource).outOfOrder(true).load().migrate();
        return this;
    }

    private static TestDatabase freshH2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=LEGACY;DB_CLOSE_DELAY=-1");
        source.setUser("sa");
        source.setPassword("");
        return new TestDatabase(Kind.H2, source.getURL(), source);
    }

    private static TestDatabase freshMariaDb() {
        try {
            String url = MariaDb.freshSchema();
            MariaDbDataSource source = new MariaDbDataSource(url);
            source.setUser(MariaDb.USER);
            source.setPassword(MariaDb.PASSWORD);
            return new TestDatabase(Kind.MARIADB, url, source);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return kind.name();
    }
}
