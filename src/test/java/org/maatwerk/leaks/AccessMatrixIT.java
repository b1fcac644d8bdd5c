package org.maatwerk.leaks;

import static java.lang.System.Logger.Level.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maatwerk.atomicity.WholeDatabase;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.leaks.AccessMatrix.Try;
import org.maatwerk.messages.Mail;
import org.maatwerk.messages.usecase.SendMessages;
import org.maatwerk.testing.InContainer;

/**
 * Role, relation, class and surface: every cell of {@code docs/security/access-matrix.md} tried on the running product,
 * and every act by everybody to whom it does not open (D-1).
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessMatrixIT {

    private static final System.Logger LOG = System.getLogger(AccessMatrixIT.class.getName());
    private static final int ALL_PERSONS = Who.values().length;

    private static List<MatrixFile> files;
    private static String logged;

    @Inject
    Scene scene;

    @Inject
    Walk walk;

    @Inject
    EveryAct everyAct;

    @Inject
    ForeignForms foreignForms;

    @Inject
    Traces traces;

    @Inject
    SendMessages sendMessages;

    @Inject
    DataSource database;

    @Deployment
    static WebArchive product() {
        return InContainer.productWith(AccessMatrixIT.class.getPackage())
                .addClass(WholeDatabase.class)
                .addAsResource(WaysIn.FILE.toFile(), WaysIn.RESOURCE);
    }

    @Test
    @Order(1)
    void every_way_in_gives_everybody_what_the_table_says_and_nothing_else() {
        play();
        AccessMatrix matrix = new AccessMatrix(files);

        walk.go(walk.tries(files), matrix::judge);

        Set<String> tooLittle = new TreeSet<>(matrix.possible);
        tooLittle.removeAll(matrix.given);
        LOG.log(
                INFO,
                "Access matrix: {0} answers, {1} cells of way, person and class that give something, {2} leaks",
                matrix.answers.get(),
                matrix.possible.size(),
                matrix.leaks.size());
        SoftAssertions all = new SoftAssertions();
        all.assertThat(matrix.tried)
                .as("ways and persons")
                .hasSize(WaysIn.takenAlong().pagesAndAddresses().size() * ALL_PERSONS);
        all.assertThat(matrix.leaks).as("leaks").isEmpty();
        all.assertThat(matrix.promisedAndNeverGiven(WaysIn.takenAlong().pagesAndAddresses()))
                .as("cells of the page that nobody was seen to get")
                .isEmpty();
        all.assertThat(tooLittle).as("cells that give too little").isEmpty();
        all.assertAll();
    }

    @Test
    @Order(2)
    void every_act_is_refused_to_everybody_to_whom_it_does_not_open_and_leaves_no_trace() {
        play();
        Map<String, List<String>> before = WholeDatabase.read(database);

        everyAct.byWhoeverMayNot(files);

        LOG.log(INFO, "Acts: " + everyAct.attempts + " attempts at " + everyAct.tried.size());
        SoftAssertions all = new SoftAssertions();
        all.assertThat(everyAct.tried).as("acts that were tried").hasSizeGreaterThan(60);
        all.assertThat(everyAct.wentThrough).as("acts that went through").isEmpty();
        all.assertThat(changedSince(before)).as("what they changed").isEmpty();
        all.assertAll();
    }

    /** Surfaces without an address: what was logged, and the mails that wait to be sent (D-3). */
    @Test
    @Order(3)
    void logs_and_mails_hold_no_word_and_no_name_of_any_file() {
        play();
        List<String> words = files.stream()
                .flatMap(file -> Stream.concat(
                        file.marks().stream().map(MatrixFile.Mark::word),
                        Stream.of(file.subject().name())))
                .toList();
        StringBuilder mails = new StringBuilder();
        for (List<Long> some = sendMessages.waiting(); !some.isEmpty(); some = sendMessages.waiting()) {
            for (long id : some) {
                Mail mail = sendMessages.take(id).orElseThrow();
                mails.append(mail.subject()).append(mail.text());
                mails.append(mail.calendar() == null ? "" : mail.calendar().replace(mail.address(), ""));
                sendMessages.sent(id);
            }
        }

        assertThat(mails).as("mails").contains("Maatwerk");
        assertThat(words).noneMatch(word -> mails.toString().contains(word));
        assertThat(words).noneMatch(word -> logged.contains(word));
    }

    /**
     * Non-interference: had somebody written something else in one class, all who may not read it would get the same,
     * byte for byte, in every answer and in the log of what was opened.
     */
    @Test
    @Order(4)
    void what_stands_in_a_class_changes_nothing_for_who_may_not_read_it() {
        play();
        List<Try> open = walk.tries(files).stream()
                .filter(Outputs::stayAsTheyAre)
                .filter(one -> walk.opens(one))
                .toList();
        AccessMatrix matrix = new AccessMatrix(files);
        long seed = System.nanoTime();
        LOG.log(INFO, "Non-interference, seed " + seed + ", answers a world " + open.size());
        Map<Boolean, List<Try>> byWhatTheyShow = open.stream()
                .collect(Collectors.partitioningBy(
                        one -> OtherWords.CLASSES.stream().anyMatch(each -> matrix.mayShow(one, each))));
        SoftAssertions all = new SoftAssertions();
        nothingDiffers(byWhatTheyShow.get(false), seed, all);
        List<Try> readers = byWhatTheyShow.get(true);
        outputs(readers); // the last page may have left something to say on the first: each walk begins after the same
        walk.noted();
        Outputs asTheyAre = outputs(readers);
        List<String> noted = walk.noted();
        for (InformationClass each : OtherWords.CLASSES) {
            OtherWords.differIn(Set.of(each), seed);
            Outputs otherwise = outputs(readers);
            Set<String> differing = asTheyAre.differingFrom(otherwise);
            Set<String> mayDiffer = readers.stream()
                    .filter(one -> matrix.mayShow(one, each))
                    .map(Outputs::named)
                    .collect(Collectors.toSet());
            all.assertThat(differing).as("%s is read by somebody", each).isNotEmpty();
            differing.removeAll(mayDiffer);
            all.assertThat(differing.stream().map(one -> asTheyAre.parting(otherwise, one)))
                    .as("tell of %s, seed %d", each, seed)
                    .isEmpty();
            all.assertThat(walk.noted()).as("the log, %s", each).isEqualTo(noted);
        }
        OtherWords.asTheyAre();
        all.assertAll();
    }

    /** Where no class may be read, one world in which every class differs tells as much as one for each. */
    private void nothingDiffers(List<Try> ofNoReader, long seed, SoftAssertions all) {
        walk.noted();
        Outputs asTheyAre = outputs(ofNoReader);
        List<String> noted = walk.noted();
        OtherWords.differIn(OtherWords.CLASSES, seed);
        Outputs otherwise = outputs(ofNoReader);
        OtherWords.asTheyAre();
        all.assertThat(asTheyAre.differingFrom(otherwise).stream().map(one -> asTheyAre.parting(otherwise, one)))
                .as("tell of some class, seed %d", seed)
                .isEmpty();
        all.assertThat(walk.noted()).as("the log, every class").isEqualTo(noted);
        LOG.log(INFO, "Non-interference, answers that may show no class: " + asTheyAre.size());
    }

    /** A form that one may send about one file, sent about another. */
    @Test
    @Order(5)
    void a_form_of_ones_own_file_does_nothing_to_another_file() {
        play();
        List<Try> opened = walk.tries(files).stream().filter(walk::opens).toList();
        Map<String, List<String>> before = WholeDatabase.read(database);

        foreignForms.send(opened, files);

        LOG.log(INFO, "Forms sent about another file: " + foreignForms.sent);
        SoftAssertions all = new SoftAssertions();
        all.assertThat(foreignForms.sent).isGreaterThan(50);
        all.assertThat(foreignForms.wentThrough).as("forms that went through").isEmpty();
        all.assertThat(changedSince(before)).as("what they changed").isEmpty();
        all.assertAll();
    }

    /**
     * Non-interference of acts: two files with the same story in other words and with other choices leave the same
     * behind, everywhere but where those words may be read.
     */
    @Test
    @Order(6)
    void what_was_written_leaves_no_other_trace_than_other_words_would() {
        play();
        List<Planting> twins = scene.twins();

        SoftAssertions all = new SoftAssertions();
        compare(twins, "with the team", all);
        scene.decideOn(twins);
        compare(twins, "recognised", all);
        all.assertAll();
    }

    /** A page that needs a new method handle when there is none fails, whoever opens it (decision 39). */
    @Test
    @Order(7)
    void when_everybody_opened_every_page_there_is_room_for_more_compiled_code() {
        play();

        List<MemoryPoolMXBean> code = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().startsWith("Code"))
                .toList();

        assertThat(code).isNotEmpty().allSatisfy(pool -> assertThat(
                        pool.getPeakUsage().getUsed())
                .as(pool.getName())
                .isLessThan(pool.getPeakUsage().getMax() * 3 / 4));
    }

    private void compare(List<Planting> twins, String state, SoftAssertions all) {
        MatrixFile one = twins.get(0).done();
        MatrixFile other = twins.get(1).done();
        List<MatrixFile> everyFile =
                Stream.concat(files.stream(), Stream.of(one, other)).toList();
        Map<String, String> found = traces.of(one, everyFile);
        Map<String, String> others = traces.of(other, everyFile);
        LOG.log(INFO, "Traces of a file " + state + ": " + found.size());
        all.assertThat(found.size()).as("traces of a file %s", state).isGreaterThan(100);
        all.assertThat(found.keySet()).isEqualTo(others.keySet());
        all.assertThat(found.entrySet().stream()
                        .filter(trace -> !trace.getValue().equals(others.get(trace.getKey())))
                        .map(trace -> Outputs.parting(
                                trace.getKey(), trace.getValue(), others.getOrDefault(trace.getKey(), ""))))
                .as("told of a file %s", state)
                .isEmpty();
    }

    /** Besides the log of what they read on the way, that they were there, and what the engine does by itself. */
    private Map<String, String> changedSince(Map<String, List<String>> before) {
        Map<String, String> changed = WholeDatabase.difference(before, WholeDatabase.read(database));
        changed.keySet()
                .removeIf(table -> table.equalsIgnoreCase("ACCESS_LOG")
                        || table.toUpperCase(Locale.ROOT).startsWith("ACCESS_LOG_"));
        changed.keySet().removeIf("PEOPLE_SESSION"::equalsIgnoreCase);
        changed.values().removeIf(rows -> rows.contains("history-cleanup"));
        return changed;
    }

    private Outputs outputs(List<Try> tries) {
        Outputs outputs = new Outputs();
        walk.go(tries, outputs::keep);
        return outputs;
    }

    private void play() {
        if (files == null) {
            try (EverythingLogged log = new EverythingLogged()) {
                files = scene.play();
                logged = log.text();
            }
        }
        assertThat(files).hasSize(25);
    }
}
