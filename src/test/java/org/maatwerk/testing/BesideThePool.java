package org.maatwerk.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * The product's database for a test inside the container, beside the container's pool: a connection of the pool that is
 * asked for outside a transaction stays known to the test's servlet after it was closed, and is drawn into later
 * transactions while somebody else may have it.
 */
@ApplicationScoped
public class BesideThePool {

    @Produces
    static DataSource database() throws SQLException {
        Config settings = ConfigProvider.getConfig();
        String url = settings.getValue("maatwerk.database.url", String.class);
        String user = settings.getOptionalValue("maatwerk.database.user", String.class)
                .orElse("maatwerk");
        String password = settings.getOptionalValue("maatwerk.database.password", String.class)
                .orElse("maatwerk");
        return url.startsWith("jdbc:h2:") ? h2(url, user, password) : mariaDb(url, user, password);
    }

    private static DataSource h2(String url, String user, String password) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(url);
        database.setUser(user);
        database.setPassword(password);
        return database;
    }

    private static DataSource mariaDb(String url, String user, String password) throws SQLException {
        MariaDbDataSource database = new MariaDbDataSource(url);
        database.setUser(user);
        database.setPassword(password);
        return database;
    }
}
