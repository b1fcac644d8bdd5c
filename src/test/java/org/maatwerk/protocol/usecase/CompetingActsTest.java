package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.usecase.ProtocolTable.EXTERNAL;
import static org.maatwerk.protocol.usecase.ProtocolTable.TELEWORK;
import static org.maatwerk.protocol.usecase.ProtocolTable.TOMORROW_AT_TEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolStage;

/**
 * Two people act on one protocol, each on a page that they opened before the other acted: every pair of acts, in each
 * order. The first one wins; the second goes through, or is told readably why not, and changes nothing.
 */
class CompetingActsTest {

    private static final List<String> LANGUAGES = List.of("nl", "en");

    /** Where the pair of acts begins. */
    enum From {
        PROPOSED(ProtocolTable::proposed),
        WITH_GO_AHEAD(ProtocolTable::withGoAhead),
        TAKEN(From::taken),
        PLANNED(ProtocolTable::planned),
        AT_THE_CONVERSATION(From::atTheConversation),
        HELD(From::written),
        IN_REVIEW(From::inReview),
        REVIEWED(From::reviewed),
        TO_SIGN(ProtocolTable::frozen),
        LAST_TO_SIGN(From::lastToSign),
        IN_FORCE(ProtocolTable::inForce);

        private final Supplier<ProtocolTable> made;

        From(Supplier<ProtocolTable> made) {
            this.made = made;
        }

        private static ProtocolTable taken() {
            ProtocolTable table = ProtocolTable.withGoAhead();
            table.get(TakeProtocol.class).take(EXPERT, FILE);
            return table;
        }

        private static ProtocolTable reviewed() {
            ProtocolTable table = ProtocolTable.held();
            table.review();
            return table;
        }

        private static ProtocolTable atTheConversation() {
            ProtocolTable table = ProtocolTable.planned();
            table.clock.moveTo(Cast.NOW.plus(Duration.ofDays(1)));
            return table;
        }

        private static ProtocolTable written() {
            ProtocolTable table = ProtocolTable.held();
            table.get(WriteAgreement.class).add(EXPERT, FILE, TELEWORK);
            return table;
        }

        private static ProtocolTable inReview() {
            ProtocolTable table = written();
            table.get(DraftProtocol.class).offer(EXPERT, FILE);
            table.waiting("review-protocol", AN, MANAGER, HR);
            return table;
        }

        private static ProtocolTable lastToSign() {
            ProtocolTable table = ProtocolTable.frozen();
            Stream.of(MANAGER, HR, EXPERT).forEach(one -> signing(table, one).run());
            return table;
        }
    }

    /** @param opened the page, with what it shows; then what its button does */
    private record Act(String name, Function<ProtocolTable, Runnable> opened) {}

    private static final List<Act> ACTS = List.of(
            act("say yes", table -> table.get(GiveGoAhead.class).give(AN, FILE, EXTERNAL)),
            act("say no", table -> table.get(GiveGoAhead.class).refuse(AN, FILE)),
            act("withdraw", table -> table.get(WithdrawProtocol.class).withdraw(AN, FILE)),
            act("take", table -> table.get(TakeProtocol.class).take(EXPERT, FILE)),
            act("take too", table -> table.get(TakeProtocol.class).take(OTHER_EXPERT, FILE)),
            act("plan", table -> table.get(PlanConversation.class).plan(EXPERT, FILE, TOMORROW_AT_TEN)),
            act("move", table -> table.get(PlanConversation.class)
                    .move(
                            EXPERT,
                            FILE,
                            new ConversationForm(
                                    TODAY.plusDays(2), TOMORROW_AT_TEN.time(), TOMORROW_AT_TEN.manner(), "Lokaal 3"))),
            act("cancel", table -> table.get(PlanConversation.class).cancel(EXPERT, FILE)),
            act("hold", table -> table.get(HoldConversation.class)
                    .held(EXPERT, FILE, EnumSet.of(Party.STAFF_MEMBER, Party.EXPERT), null)),
            opened("write own words", table -> save(table, AN, ProtocolSection.OWN_WORDS, "Mijn woorden")),
            opened("write the job", table -> save(table, EXPERT, ProtocolSection.JOB, "Iets anders")),
            act("agree", table -> table.get(WriteAgreement.class).add(EXPERT, FILE, TELEWORK)),
            act("take the agreement out", table -> table.get(WriteAgreement.class)
                    .remove(EXPERT, FILE, 1, 1)),
            act("comment", table -> table.get(ReviewProtocol.class)
                    .comment(HR, FILE, CommentAudience.ALL_FOUR, "Een opmerking")),
            act("offer to review", table -> table.get(DraftProtocol.class).offer(EXPERT, FILE)),
            act("have read", table -> table.get(ReviewProtocol.class).read(AN, FILE)),
            act("have read too", table -> table.get(ReviewProtocol.class).read(MANAGER, FILE)),
            opened("freeze", table -> freeze(table, version(table))),
            opened("sign", table -> signing(table, AN)),
            opened("sign as manager", table -> signing(table, MANAGER)));

    @ParameterizedTest
    @EnumSource
    void of_two_acts_one_wins_and_the_other_is_told_readably(From from) {
        List<Act> possible = ACTS.stream()
                .filter(act -> attempt(act, from.made.get()).isEmpty())
                .toList();
        List<String> trouble = new ArrayList<>();

        possible.forEach(first -> possible.forEach(second -> trouble.addAll(trouble(from, first, second))));

        assertThat(possible).hasSizeGreaterThan(1);
        assertThat(trouble).isEmpty();
    }

    @Test
    void every_act_is_possible_somewhere() {
        assertThat(ACTS).allMatch(act -> Stream.of(From.values())
                .anyMatch(from -> attempt(act, from.made.get()).isEmpty()));
    }

    private static List<String> trouble(From from, Act first, Act second) {
        ProtocolTable table = from.made.get();
        Runnable pressedSecond = second.opened.apply(table);
        first.opened.apply(table).run();
        String after = whereabouts(table);
        try {
            pressedSecond.run();
            return List.of();
        } catch (Refused told) {
            List<String> trouble = new ArrayList<>(unreadable(told));
            if (!whereabouts(table).equals(after)) {
                trouble.add("changes something");
            }
            return trouble.stream()
                    .map(what -> first.name + ", then " + second.name + ": " + what)
                    .toList();
        } catch (NotFound gone) {
            return table.protocol().stage() == ProtocolStage.DECLINED
                    ? List.of()
                    : List.of(first.name + ", then " + second.name + ": as if there were nothing");
        }
    }

    private static Optional<RuntimeException> attempt(Act act, ProtocolTable table) {
        try {
            act.opened.apply(table).run();
            return Optional.empty();
        } catch (Refused | NotFound no) {
            return Optional.of(no);
        }
    }

    /** What a refusal must leave as it was. */
    private static String whereabouts(ProtocolTable table) {
        return table.protocol().stage() + " " + version(table) + " "
                + table.editions.of(FILE).stream()
                        .map(edition -> edition.state())
                        .toList()
                + table.editions.of(FILE).stream()
                        .flatMap(edition -> table.editions.signaturesOf(FILE, edition.number()).stream())
                        .map(signature -> signature.person() + "" + signature.isSigned())
                        .toList();
    }

    private static List<String> unreadable(Refused told) {
        String key = "refusal." + told.refusal();
        return LANGUAGES.stream()
                .filter(language -> !ResourceBundle.getBundle(
                                "org.maatwerk.protocol.texts_" + language, java.util.Locale.ROOT)
                        .containsKey(key))
                .map(language -> key + " has no words in " + language)
                .toList();
    }

    private static Act act(String name, Consumer<ProtocolTable> does) {
        return new Act(name, table -> () -> does.accept(table));
    }

    private static Act opened(String name, Function<ProtocolTable, Runnable> opened) {
        return new Act(name, opened);
    }

    private static int version(ProtocolTable table) {
        return table.get(ProtocolDraft.class).latest(FILE);
    }

    private static Runnable save(ProtocolTable table, PersonId writer, ProtocolSection section, String words) {
        int since = table.get(ProtocolDraft.class).now(FILE).section(section).since();
        return () -> table.get(DraftProtocol.class).save(writer, FILE, section, since, words);
    }

    private static Runnable freeze(ProtocolTable table, int version) {
        return () -> table.get(FreezeProtocol.class).freeze(EXPERT, FILE, version);
    }

    private static Runnable signing(ProtocolTable table, PersonId signatory) {
        ProtocolEdition shown = table.editions.of(FILE).stream()
                .reduce((first, second) -> second)
                .orElse(null);
        return () -> {
            if (shown == null) {
                throw new NotFound();
            }
            table.get(SignProtocol.class).sign(signatory, FILE, shown.number(), shown.sha256());
        };
    }
}
