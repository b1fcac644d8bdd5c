package org.maatwerk.messages.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.CalendarEntry;
import org.maatwerk.messages.Mail;
import org.maatwerk.messages.Message;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Messages;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Post;
import org.maatwerk.messages.PostFailed;
import org.maatwerk.messages.store.TestMessages;
import org.maatwerk.messages.usecase.SendMessages;
import org.maatwerk.messages.usecase.TestSending;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.testing.MovableClock;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;
import org.maatwerk.testing.TestSettings;

/** A mail is neither lost nor sent twice, and says nothing (D-3). */
class PostRoundTest {

    private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00042");

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock(NOW);
    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId an = people.add(1, "Annelies", "Vermeulen");
    private final List<Mail> sent = new ArrayList<>();

    @OnEachDatabase
    void sends_what_waits_once(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            write(persistence, MessageKind.TASK_WAITS, null);

            round(persistence, sent::add);
            round(persistence, sent::add);

            assertThat(sent).singleElement().matches(mail -> mail.address().equals("annelies@example.org"));
        }
    }

    @OnEachDatabase
    void tries_again_later_what_was_not_taken(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            write(persistence, MessageKind.TASK_WAITS, null);
            round(persistence, PostRoundTest::refuse);
            round(persistence, sent::add);
            assertThat(sent).as("not at once").isEmpty();

            clock.forward(3 * 60);
            round(persistence, sent::add);

            assertThat(sent).hasSize(1);
        }
    }

    @OnEachDatabase
    void gives_a_message_to_one_of_two_nodes(TestDatabase database) {
        try (TestPersistence one = new TestPersistence(database);
                TestPersistence other = new TestPersistence(database)) {
            long id = write(one, MessageKind.TASK_WAITS, null);
            SendMessages first = sending(one);
            SendMessages second = sending(other);

            assertThat(one.inTransaction(() -> first.take(id))).isPresent();
            assertThat(other.inTransaction(() -> second.take(id))).isEmpty();
            clock.forward(6 * 60);
            assertThat(other.inTransaction(() -> second.take(id)))
                    .as("the first died while it sent")
                    .isPresent();
        }
    }

    @OnEachDatabase
    void forgets_who_is_no_longer_known(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            long id = persistence.inTransaction(() -> {
                Messages messages = TestMessages.messages(persistence);
                Message message =
                        new Message(new Notice(new PersonId(404), MessageKind.NEWS, FILE, "/", null, "x"), null, NOW);
                messages.add(message);
                persistence.entityManager().flush();
                return message.id();
            });

            round(persistence, sent::add);

            assertThat(sent).isEmpty();
            assertThat(persistence.inTransaction(() -> TestMessages.messages(persistence)
                            .find(id)
                            .orElseThrow()
                            .isSettled()))
                    .isTrue();
        }
    }

    @OnEachDatabase
    void says_nothing_of_the_file_or_the_person(TestDatabase database) {
        try (TestPersistence persistence = new TestPersistence(database)) {
            write(persistence, MessageKind.TASK_WAITS, null);

            round(persistence, sent::add);

            Mail mail = sent.get(0);
            assertThat(mail.subject()).isEqualTo("Er wacht iets op je in Maatwerk");
            assertThat(mail.text())
                    .contains("https://maatwerk.example.org/messages/open-message?id=")
                    .doesNotContainIgnoringCase("annelies")
                    .doesNotContainIgnoringCase("vermeulen")
                    .doesNotContainIgnoringCase("attest")
                    .doesNotContainIgnoringCase("arts")
                    .doesNotContain(FILE.value());
        }
    }

    @Test
    void puts_mails_in_a_folder_when_there_is_no_server() throws Exception {
        Post post = post(Map.of("maatwerk.mail.folder", folder.toString()));

        post.send(invitation());
        post.send(invitation());

        assertThat(folder.toFile().list()).containsExactly("000007.eml");
        assertThat(Files.readString(folder.resolve("000007.eml")))
                .contains("Message-ID: <maatwerk-7@example.org>")
                .contains("text/calendar");
    }

    @Test
    void sends_by_smtp_with_the_appointment_for_the_calendar() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try {
            Post post = post(Map.of(
                    "maatwerk.mail.host", "127.0.0.1",
                    "maatwerk.mail.port", String.valueOf(server.getSmtp().getPort()),
                    "maatwerk.mail.encryption", "none"));

            post.send(invitation());

            MimeMessage received = server.getReceivedMessages()[0];
            assertThat(received.getSubject()).isEqualTo("Er wacht iets op je in Maatwerk");
            assertThat(((Multipart) received.getContent()).getBodyPart(1).getContentType())
                    .contains("text/calendar")
                    .contains("REQUEST");
        } finally {
            server.stop();
        }
    }

    private Mail invitation() {
        return new Mail(
                7,
                "annelies@example.org",
                "Er wacht iets op je in Maatwerk",
                "Dag,",
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                "REQUEST",
                NOW);
    }

    private Post post(Map<String, String> settings) {
        Map<String, String> all = new java.util.HashMap<>(settings);
        all.put("maatwerk.mail.from", "maatwerk@example.org");
        ConfiguredPost post = new ConfiguredPost();
        post.settings = new TestSettings(all);
        return post;
    }

    private long write(TestPersistence persistence, MessageKind kind, CalendarEntry appointment) {
        return persistence.inTransaction(() -> {
            Message message = new Message(
                    new Notice(an, kind, FILE, "/attestation/own-file.xhtml?case=" + FILE, null, "x"),
                    appointment,
                    clock.instant());
            TestMessages.messages(persistence).add(message);
            persistence.entityManager().flush();
            return message.id();
        });
    }

    private SendMessages sending(TestPersistence persistence) {
        return TestSending.sendMessages(TestMessages.messages(persistence), people, clock);
    }

    private void round(TestPersistence persistence, Post post) {
        SendMessages sending = sending(persistence);
        persistence.inTransaction(sending::waiting).forEach(id -> {
            persistence.inTransaction(() -> sending.take(id)).ifPresent(mail -> {
                try {
                    post.send(mail);
                    persistence.inTransaction(() -> sending.sent(id));
                } catch (PostFailed failed) {
                    persistence.inTransaction(() -> sending.failed(id));
                }
            });
        });
    }

    private static void refuse(Mail mail) {
        throw new PostFailed(new IllegalStateException("the server is away"));
    }
}
