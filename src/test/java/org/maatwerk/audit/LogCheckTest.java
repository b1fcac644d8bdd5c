package org.maatwerk.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.audit.LogFinding.Kind.CHANGED;
import static org.maatwerk.audit.LogFinding.Kind.HEAD;
import static org.maatwerk.audit.LogFinding.Kind.INSERTED;
import static org.maatwerk.audit.LogFinding.Kind.MOVED;
import static org.maatwerk.audit.LogFinding.Kind.REMOVED;
import static org.maatwerk.audit.LogFinding.Kind.REWRITTEN;
import static org.maatwerk.audit.LogFinding.Kind.TRUNCATED;

import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** D-5: whatever is done to the log is found, and the first bad entry is named. */
class LogCheckTest {

    private static final int ENTRIES = 40;

    private final TamperedLog log = new TamperedLog();

    @BeforeEach
    void forty_entries_of_which_every_seventh_was_signed() {
        log.write(ENTRIES, 7);
    }

    @Test
    void finds_nothing_in_a_log_that_is_whole() {
        LogReport report = log.check();

        assertThat(report.findings()).isEmpty();
        assertThat(report.entries()).isEqualTo(ENTRIES);
        assertThat(report.lastHead().sequence()).isEqualTo(35);
    }

    @Test
    void finds_nothing_in_an_empty_log() {
        assertThat(new TamperedLog().check().isWhole()).isTrue();
    }

    @Test
    void names_the_entry_of_which_one_word_was_changed() {
        log.changeField(12, 6, "D1_EXISTENCE");

        assertThat(log.check().findings()).containsExactly(new LogFinding(CHANGED, 12, 12));
    }

    @Test
    void names_the_entry_that_was_changed_together_with_its_own_hash() {
        log.changeField(12, 6, "D1_EXISTENCE");
        log.rehash(12, 12);

        assertThat(log.check().findings()).containsExactly(new LogFinding(CHANGED, 12, 12));
    }

    @Test
    void names_the_last_entry_when_it_was_changed_together_with_its_hash() {
        log.changeField(ENTRIES, 1, "999");
        log.rehash(ENTRIES, ENTRIES);

        assertThat(log.check().findings()).containsExactly(new LogFinding(CHANGED, ENTRIES, ENTRIES));
    }

    @Test
    void says_between_which_signed_heads_the_log_was_written_anew() {
        log.changeField(12, 6, "D1_EXISTENCE");
        log.rehash(12, ENTRIES);
        log.endAsItIs();

        assertThat(log.check().findings()).containsExactly(new LogFinding(REWRITTEN, 8, 14));
    }

    @Test
    void names_the_entry_that_is_gone_whether_the_others_moved_up_or_not() {
        TamperedLog moved = log.copy();
        log.remove(20);
        moved.remove(20);
        moved.renumber();

        assertThat(log.check().findings()).containsExactly(new LogFinding(REMOVED, 20, 20));
        assertThat(moved.check().findings()).containsExactly(new LogFinding(REMOVED, 20, 20));
    }

    @Test
    void names_the_entry_that_was_put_in() {
        log.insert(20);

        assertThat(log.check().findings()).containsExactly(new LogFinding(INSERTED, 20, 20));
    }

    @Test
    void names_the_first_of_two_that_changed_places() {
        log.swap(20, 30);

        assertThat(log.check().findings()).containsExactly(new LogFinding(MOVED, 20, 20));
    }

    @Test
    void names_the_first_that_was_cut_off_even_when_the_end_was_moved() {
        log.cutAfter(33);
        log.endAsItIs();

        assertThat(log.check().findings()).contains(new LogFinding(TRUNCATED, 34, 34));
    }

    @Test
    void finds_an_old_copy_that_was_put_back_by_the_second_place() {
        log.restore(20);

        assertThat(log.check().findings())
                .containsExactly(new LogFinding(TRUNCATED, 21, 21), new LogFinding(HEAD, 3, 3));
    }

    @Test
    void finds_an_old_copy_on_which_work_went_on() {
        log.restore(20);
        log.write(20, 7);

        assertThat(log.check().findings()).extracting(LogFinding::kind).containsExactly(REWRITTEN, HEAD);
    }

    @Test
    void names_the_head_that_was_forged_left_out_or_taken_away() {
        TamperedLog forged = log.copy();
        TamperedLog without = log.copy();
        TamperedLog shorter = log.copy();
        forged.forgeHead(3);
        without.removeHead(3);
        shorter.cutHeadsAfter(3);

        assertThat(forged.check().findings()).containsExactly(new LogFinding(HEAD, 3, 3));
        assertThat(without.check().findings()).containsExactly(new LogFinding(HEAD, 3, 3));
        assertThat(shorter.check().findings()).containsExactly(new LogFinding(HEAD, 4, 4));
    }

    @Test
    void lets_the_newest_head_be_on_its_way_to_the_second_place() {
        log.cutHeadsAfter(4);

        assertThat(log.check().isWhole()).isTrue();
    }

    /** Shown by 4 of the work order: edit, delete, insert, reorder, truncate, restore old, forge. */
    @Test
    void finds_and_locates_ten_thousand_random_tamperings() {
        SoftAssertions all = new SoftAssertions();
        Random chance = new Random(20261121);

        for (int i = 0; i < 10_000; i++) {
            TamperedLog tampered = log.copy();
            RandomTampering what = RandomTampering.of(tampered, chance);
            all.assertThat(tampered.check().findings())
                    .as("%s (number %d)", what, i)
                    .anyMatch(what::isLocatedBy);
        }

        all.assertAll();
    }
}
