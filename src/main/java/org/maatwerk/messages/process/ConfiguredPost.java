package org.maatwerk.messages.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.messages.Mail;
import org.maatwerk.messages.Post;
import org.maatwerk.messages.PostFailed;

/** Sends by SMTP when {@code maatwerk.mail.host} is set; otherwise puts mails in a folder, for a trial. */
@ApplicationScoped
public class ConfiguredPost implements Post {

    private static final String TIMEOUT = "20000";

    @Inject
    Config settings;

    @Override
    public void send(Mail mail) {
        try {
            MimeLetter letter = MimeLetter.of(mail, session(), text("from").orElse("maatwerk@localhost"));
            if (text("host").isPresent()) {
                Transport.send(
                        letter, text("user").orElse(null), text("password").orElse(null));
            } else {
                putInFolder(letter, mail.id());
            }
        } catch (MessagingException | IOException failed) {
            throw new PostFailed(failed);
        }
    }

    private Session session() {
        Properties smtp = new Properties();
        text("host").ifPresent(host -> smtp.setProperty("mail.smtp.host", host));
        smtp.setProperty("mail.smtp.port", text("port").orElse("25"));
        smtp.setProperty("mail.smtp.auth", String.valueOf(text("user").isPresent()));
        boolean encrypted = !text("encryption").orElse("required").equals("none");
        smtp.setProperty("mail.smtp.starttls.enable", String.valueOf(encrypted));
        smtp.setProperty("mail.smtp.starttls.required", String.valueOf(encrypted));
        smtp.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        smtp.setProperty("mail.smtp.connectiontimeout", TIMEOUT);
        smtp.setProperty("mail.smtp.timeout", TIMEOUT);
        smtp.setProperty("mail.smtp.writetimeout", TIMEOUT);
        return Session.getInstance(smtp);
    }

    /** A second attempt writes the same file again. */
    private void putInFolder(MimeLetter letter, long id) throws IOException, MessagingException {
        Path folder = Path.of(text("folder").orElse("./data/mail"));
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "mail", ".new");
        try (var file = Files.newOutputStream(draft)) {
            letter.writeTo(file);
        }
        Files.move(draft, folder.resolve("%06d.eml".formatted(id)), StandardCopyOption.REPLACE_EXISTING);
    }

    private Optional<String> text(String name) {
        return settings.getOptionalValue("maatwerk.mail." + name, String.class).filter(value -> !value.isBlank());
    }
}
