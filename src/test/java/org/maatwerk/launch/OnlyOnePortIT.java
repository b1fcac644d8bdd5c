package org.maatwerk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.PackagedServer;

/** Only the port asked for is listened on, and only on this machine unless asked otherwise. */
class OnlyOnePortIT {

    private static final String LISTENS = "0A";
    private static final String LOOPBACK_4 = "0100007F";
    private static final String LOOPBACK_4_AS_6 = "0000000000000000FFFF00000100007F";

    @Test
    void listens_on_the_port_asked_for_and_nowhere_else() throws IOException {
        PackagedServer server = PackagedServer.shared();

        List<String> places = listeningPlaces(server.pid());

        String port = "%04X".formatted(server.port());
        assertThat(places)
                .isNotEmpty()
                .allMatch(place -> place.equals(LOOPBACK_4 + ":" + port) || place.equals(LOOPBACK_4_AS_6 + ":" + port));
    }

    /** As the kernel writes them: address and port in hexadecimal. */
    private static List<String> listeningPlaces(long pid) throws IOException {
        Set<String> sockets = socketsOf(pid);
        return Stream.of("tcp", "tcp6", "udp", "udp6")
                .flatMap(table -> lines(Path.of("/proc/net", table))
                        .skip(1)
                        .map(line -> line.trim().split("\\s+"))
                        .filter(cells -> table.startsWith("udp") || cells[3].equals(LISTENS))
                        .filter(cells -> sockets.contains(cells[9]))
                        .map(cells -> cells[1]))
                .toList();
    }

    private static Set<String> socketsOf(long pid) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return files.map(OnlyOnePortIT::target)
                    .filter(name -> name.startsWith("socket:["))
                    .map(name -> name.replaceAll("\\D", ""))
                    .collect(Collectors.toSet());
        }
    }

    /** What an open file of the process is; empty when it was closed meanwhile. */
    private static String target(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
