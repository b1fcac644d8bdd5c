package org.maatwerk.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A backup of a whole database, made and put back as an operator does. */
public record Dump(TestDatabase.Kind kind, Path file) {

    private static final Path BINARIES = Path.of("target", "mariadb", "bin").toAbsolutePath();

    public static Dump of(TestDatabase database, Path file) {
        if (database.kind() == TestDatabase.Kind.H2) {
            sql(database, "script to '" + file + "'");
        } else {
            run(client("mariadb-dump", database, "--single-transaction"), null, file);
        }
        return new Dump(database.kind(), file);
    }

    /** Into a database of its own. */
    public TestDatabase restored() {
        TestDatabase empty = TestDatabase.fresh(kind);
        if (kind == TestDatabase.Kind.H2) {
            sql(empty, "runscript from '" + file + "'");
        } else {
            run(client("mariadb", empty), file, null);
        }
        return empty;
    }

    private static void sql(TestDatabase database, String command) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> client(String program, TestDatabase database, String... more) {
        URI address = URI.create(database.url().substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(
                BINARIES.resolve(program).toString(),
                "--no-defaults",
                "--protocol=TCP",
                "--host=" + address.getHost(),
                "--port=" + address.getPort(),
                "--user=" + MariaDb.USER,
                "--password=" + MariaDb.PASSWORD));
        command.addAll(List.of(more));
        command.add(address.getPath().substring(1));
        return command;
    }

    private static void run(List<String> command, Path in, Path out) {
        try {
            Path complaints = Files.createTempFile("dump", ".txt");
            ProcessBuilder process = new ProcessBuilder(command).redirectError(complaints.toFile());
            if (in != null) {
                process.redirectInput(in.toFile());
            }
            if (out != null) {
                process.redirectOutput(out.toFile());
            }
            int exit = process.start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(command.get(0) + ": " + Files.readString(complaints));
            }
            Files.delete(complaints);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
