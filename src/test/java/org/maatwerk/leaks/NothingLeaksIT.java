package org.maatwerk.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maatwerk.attestation.usecase.WriteDecisionLetter;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.Mail;
import org.maatwerk.messages.usecase.SendMessages;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.testing.InContainer;
import org.maatwerk.testing.OnBothDatabases;
import org.maatwerk.testing.Patience;

/**
 * A word of its own is planted in every field of D2, D4 and D5, through the use cases, and looked for in every column of
 * every table, in the engine, the log and the mails (D-1 to D-4).
 */
@OnBothDatabases
@ExtendWith(ArquillianExtension.class)
class NothingLeaksIT {

    @Inject
    DataSource database;

    @Inject
    MarkedFile markedFile;

    @Inject
    Players players;

    @Inject
    People people;

    @Inject
    Documents documents;

    @Inject
    SendMessages sendMessages;

    @Deployment
    static WebArchive product() {
        return InContainer.productWith(NothingLeaksIT.class.getPackage()).addClass(Patience.class);
    }

    @Test
    void what_people_write_in_a_file_stands_nowhere_else() {
        Marks marks = new Marks();
        PersonId staffMember = players.staffMember();
        String logged;
        try (EverythingLogged log = new EverythingLogged()) {
            CaseNumber file = markedFile.untilRefused(staffMember, marks);
            awaitLetter(file, "1");
            markedFile.untilRecognised(staffMember, file, marks);
            awaitLetter(file, "2");
            logged = log.text();
        }
        String mails = mails();

        Search words = new Search(marks.planted());
        Search person = new Search(namesOf(people.of(staffMember)));
        SoftAssertions all = new SoftAssertions();
        all.assertThat(marks.planted()).as("the fields that were filled").hasSizeGreaterThan(25);
        all.assertThat(new EveryColumn(database).where(words))
                .as("words in the database (D-4)")
                .isEmpty();
        all.assertThat(new EveryColumn(database).inTheEngine(person))
                .as("the person in the engine (D-2)")
                .isEmpty();
        all.assertThat(words.finds(logged)).as("words in the log").isFalse();
        all.assertThat(person.finds(logged)).as("the person in the log").isFalse();
        all.assertThat(mails).as("mails were written").contains("Maatwerk");
        all.assertThat(words.finds(mails)).as("words in mails (D-3)").isFalse();
        all.assertThat(person.finds(mails)).as("the person in mails (D-3)").isFalse();
        all.assertAll();
    }

    /** A search that finds nothing proves nothing until it found something. */
    @Test
    void a_word_that_leaks_is_found() throws SQLException {
        Marks marks = new Marks();
        String sentence = marks.in("leak");
        Search words = new Search(marks.planted());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create table leak (words varchar(200), content longblob)");
            statement.execute("insert into leak values ('" + sentence + "', null)");
        }

        List<String> found = new EveryColumn(database).where(words);

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop table leak");
        }
        assertThat(found).containsExactly("leak.words");
    }

    private void awaitLetter(CaseNumber file, String occasion) {
        Patience.until(
                "the letter about decision " + occasion,
                Duration.ofMinutes(2),
                () -> documents.isKept(file, WriteDecisionLetter.KIND, occasion));
    }

    private String mails() {
        StringBuilder text = new StringBuilder();
        for (long id : sendMessages.waiting()) {
            Mail mail = sendMessages.take(id).orElseThrow();
            text.append(mail.subject()).append('\n').append(mail.text()).append('\n');
            text.append(mail.calendar() == null ? "" : mail.calendar().replace(mail.address(), ""));
            sendMessages.sent(id);
        }
        return text.toString();
    }

    private static List<String> namesOf(PersonView person) {
        return List.of(person.name(), person.email(), person.staffNumber());
    }
}
