package org.maatwerk.messages.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.messages.CalendarEntry;
import org.maatwerk.messages.Mail;
import org.maatwerk.messages.Message;
import org.maatwerk.messages.MessageKind;

/**
 * Puts a message into words that fit every file and tell nothing of it (D-3). In Dutch, with the same in English below:
 * the house does not know which language somebody prefers to read mail in.
 */
@ApplicationScoped
class MailWords {

    @Inject
    Config settings;

    Mail mail(Message message, String address) {
        Words dutch = new Words("nl");
        Words english = new Words("en");
        String link = link(message);
        CalendarEntry appointment = message.appointment().orElse(null);
        boolean cancelled = message.kind() == MessageKind.APPOINTMENT_CANCELLED;
        return new Mail(
                message.id(),
                address,
                dutch.of("mail.subject"),
                text(message, dutch, link) + "\n-- \n" + text(message, english, link),
                appointment == null
                        ? null
                        : new CalendarText(appointment, cancelled, dutch.of("mail.calendar"), link, address)
                                .asOf(message.createdAt()),
                appointment == null ? null : CalendarText.method(cancelled),
                message.createdAt());
    }

    private static String text(Message message, Words words, String link) {
        return String.join(
                        "\n\n",
                        words.of("mail.greeting"),
                        words.of("MessageKind." + message.kind().name())
                                .replace("{0}", words.date(message.due()))
                                .replace("{1}", message.caseNumber().value()),
                        words.of("mail.link") + "\n" + link,
                        words.of("mail.private"),
                        words.of("mail.no-reply"))
                + "\n";
    }

    private String link(Message message) {
        String house =
                settings.getOptionalValue("maatwerk.public-url", String.class).orElse("http://localhost:8080");
        return house.replaceAll("/+$", "") + "/messages/open-message?id=" + message.id();
    }

    private static final class Words {

        private final Properties words = new Properties();
        private final DateTimeFormatter date;

        private Words(String language) {
            date = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag(language));
            String path = "/org/maatwerk/messages/texts_" + language + ".properties";
            try (var file = new InputStreamReader(MailWords.class.getResourceAsStream(path), StandardCharsets.UTF_8)) {
                words.load(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(path, unreadable);
            }
        }

        private String of(String key) {
            return words.getProperty(key);
        }

        private String date(LocalDate day) {
            return day == null ? "" : date.format(day);
        }
    }
}
