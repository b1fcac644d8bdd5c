package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.Patience;

/**
 * What a file leaves on the way, in the packaged product: addresses that were asked for, mails, and every file the
 * server wrote, its log and the embedded database included (D-1, D-3, D-4).
 */
class NothingLeaksScreenIT extends FileStory {

    /** What the story writes in D2 and D4. */
    private static final List<String> WORDS = List.of(
            "Lang naar een scherm",
            "Bel gerust in de voormiddag",
            "Over BARRIERS",
            "Over WHAT_HELPS",
            "Duidelijk en blijvend");

    private final List<String> addresses = Collections.synchronizedList(new ArrayList<>());

    @Test
    void leaves_no_word_of_the_file_in_addresses_mails_and_files() {
        listenTo(staffMember());
        String file = confirmedSketchStepByStep();
        Screen doctor = as(DOCTOR);
        listenTo(doctor);
        consult(doctor, file);
        recognise(doctor, file);
        doctor.press("Beslissing vastleggen").sees("Je hebt erkend");
        waitForLetter(staffMember(), file);

        Patience.until("a mail to the staff member", Duration.ofMinutes(2), () -> !mails().isEmpty());

        assertThat(mails()).allMatch(mail -> mail.contains("Subject: Er wacht iets op je in Maatwerk"));
        assertThat(mails()).noneMatch(mail -> mail.contains(applicant.name()) || mail.contains(file));
        assertThat(addresses).isNotEmpty().noneMatch(NothingLeaksScreenIT::tells);
        assertThat(filesOfTheServer()).isNotEmpty().noneMatch(each -> tells(read(each)));
    }

    private void listenTo(Screen screen) {
        screen.page().context().onRequest(request -> addresses.add(request.url()));
    }

    private List<String> mails() {
        Path folder = server().data().resolve("mail");
        if (Files.notExists(folder)) {
            return List.of();
        }
        return files(folder).stream()
                .filter(mail -> mail.toString().endsWith(".eml"))
                .map(NothingLeaksScreenIT::read)
                .filter(mail -> mail.contains("To: " + applicant.email()))
                .toList();
    }

    private List<Path> filesOfTheServer() {
        return files(server().data());
    }

    private static List<Path> files(Path folder) {
        List<Path> found = new ArrayList<>();
        Patience.until(
                "a look at the folder in which no file moves", Duration.ofSeconds(30), () -> look(folder, found));
        return found;
    }

    /** False when a file went away meanwhile: a mail that is written gets its name when it is whole. */
    private static boolean look(Path folder, List<Path> found) {
        found.clear();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(found::add);
            return true;
        } catch (UncheckedIOException moved) {
            if (moved.getCause() instanceof NoSuchFileException) {
                return false;
            }
            throw moved;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException goneMeanwhile) {
            return "";
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean tells(String text) {
        String plain = text.replace('+', ' ').replace("%20", " ");
        return WORDS.stream().anyMatch(plain::contains);
    }
}
