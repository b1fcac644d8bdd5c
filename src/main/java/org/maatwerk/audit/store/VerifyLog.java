package org.maatwerk.audit.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.function.ToIntBiFunction;
import org.maatwerk.audit.LogCheck;
import org.maatwerk.audit.LogFinding;
import org.maatwerk.audit.LogReport;
import org.maatwerk.confidentiality.Signatures;

/**
 * {@code ./maatwerk verify-log}: says how long the access log is and what was signed last, and names the first bad
 * entry. It only reads, and needs no running server; the launcher finds it in {@code META-INF/maatwerk}.
 */
public final class VerifyLog implements ToIntBiFunction<Map<String, String>, PrintStream> {

    private static final int WHOLE = 0;
    private static final int NOT_WHOLE = 1;

    /** @return the exit code: 0 when the log is whole, 1 when it is not */
    @Override
    public int applyAsInt(Map<String, String> settings, PrintStream out) {
        try (Connection connection = connect(settings)) {
            LogReport report = check(
                    connection,
                    HeadsFolder.linesIn(Path.of(settings.get("maatwerk.access-log.heads-folder"))),
                    signatures(Path.of(settings.get("maatwerk.access-log.key-file"))));
            say(report, out);
            return report.isWhole() ? WHOLE : NOT_WHOLE;
        } catch (SQLException unreadable) {
            throw new IllegalStateException("the access log cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    static LogReport check(Connection connection, List<String> exported, Signatures signatures) throws SQLException {
        LogReader reader = new LogReader(connection);
        return LogCheck.of(reader, reader.end(), reader.heads(), exported, signatures);
    }

    private static void say(LogReport report, PrintStream out) {
        out.println("Entries looked at: " + report.entries());
        out.println(
                report.lastHead() == null
                        ? "Last signed head: none yet"
                        : "Last signed head: number %d, of %s UTC, up to entry %d"
                                .formatted(
                                        report.lastHead().number(),
                                        report.lastHead().at(),
                                        report.lastHead().sequence()));
        report.findings().stream().map(LogFinding::inWords).forEach(out::println);
        out.println(report.isWhole() ? "The access log is whole." : "THE ACCESS LOG IS NOT WHOLE.");
    }

    private static Signatures signatures(Path keyFile) {
        return ServiceLoader.load(Signatures.Opener.class, VerifyLog.class.getClassLoader())
                .findFirst()
                .orElseThrow()
                .at(keyFile);
    }

    private static Connection connect(Map<String, String> settings) throws SQLException {
        Properties account = new Properties();
        account.setProperty("user", settings.get("maatwerk.database.user"));
        account.setProperty("password", settings.get("maatwerk.database.password"));
        for (Driver driver : ServiceLoader.load(Driver.class, VerifyLog.class.getClassLoader())) {
            Connection connection = driver.connect(settings.get("maatwerk.database.url"), account);
            if (connection != null) {
                return connection;
            }
        }
        throw new SQLException("no driver for the database");
    }
}
