package org.maatwerk.messages.process;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.maatwerk.messages.Mail;

/** A mail in the form that mail servers take, with the same identity at every attempt. */
final class MimeLetter extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final long number;
    private final String house;

    private MimeLetter(Session session, long number, String house) {
        super(session);
        this.number = number;
        this.house = house;
    }

    static MimeLetter of(Mail mail, Session session, String from) throws MessagingException {
        MimeLetter letter = new MimeLetter(session, mail.id(), from.substring(from.indexOf('@') + 1));
        letter.setFrom(new InternetAddress(from));
        letter.setRecipient(RecipientType.TO, new InternetAddress(mail.address()));
        letter.setSubject(mail.subject(), UTF_8);
        letter.setSentDate(Date.from(mail.at()));
        letter.setHeader("Auto-Submitted", "auto-generated");
        if (mail.calendar() == null) {
            letter.setText(mail.text(), UTF_8);
        } else {
            letter.setContent(new MimeMultipart("alternative", plain(mail), calendar(mail)));
        }
        letter.saveChanges();
        return letter;
    }

    private static MimeBodyPart plain(Mail mail) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(mail.text(), UTF_8);
        return part;
    }

    private static MimeBodyPart calendar(Mail mail) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(mail.calendar(), UTF_8, "calendar");
        part.setHeader("Content-Type", "text/calendar; charset=UTF-8; method=" + mail.calendarMethod());
        part.setFileName("afspraak.ics");
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<maatwerk-" + number + "@" + house + ">");
    }
}
