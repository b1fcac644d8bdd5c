package org.maatwerk.leaks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.AccessTable;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.leaks.MatrixFile.Mark;

/**
 * Judges answers: what must not be in one is a leak, and what was never in any is a cell that gives too little. What
 * may be there follows from the row of the way in, from how the file was made, and from the access table.
 */
final class AccessMatrix {

    /** Here an office maintains who works in the government; that somebody has a file is not said. */
    private static final Pattern REGISTERS = Pattern.compile(
            "/people/(people|person|personnel-feed|prevention-services).xhtml|/audit/role-log.xhtml|/protocol/propose-protocol.xhtml|/shell/sign-in.xhtml");

    private static final Set<Relation> KNOW_THE_NAME = Set.of(
            Relation.STAFF_MEMBER,
            Relation.EXPERT,
            Relation.DOCTOR,
            Relation.LINE_MANAGER,
            Relation.HR_OFFICER,
            Relation.PERSONNEL_ADMIN,
            Relation.JOB_COACH);

    /** They are tried at files of others; what they get of their own, somebody else is seen to get. */
    private static final Set<Who> TRIED_AT_OTHERS = Set.of(Who.OTHER_SUBJECT, Who.OTHER_DOCTOR);

    private static final int FOUND = 302;
    private static final int UNKNOWN_WHO = 401;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int CONFLICT = 409;
    private static final int TROUBLE = 500;

    private final List<MatrixFile> files;
    final Set<String> leaks = new ConcurrentSkipListSet<>();
    final Set<String> possible = new ConcurrentSkipListSet<>();
    final Set<String> given = new ConcurrentSkipListSet<>();
    final Set<String> givenTo = new ConcurrentSkipListSet<>();
    final Set<String> tried = new ConcurrentSkipListSet<>();
    final Set<String> opened = new ConcurrentSkipListSet<>();
    final AtomicInteger answers = new AtomicInteger();

    AccessMatrix(List<MatrixFile> files) {
        this.files = files;
    }

    /**
     * @param own the file of which who tries is the subject, or null
     * @param asked the file that the address names, or null
     */
    record Try(WayIn way, Who who, MatrixFile own, MatrixFile asked, String address) {

        Relation relationTo(MatrixFile file) {
            if (own == null) {
                return file.relationOf(who);
            }
            return file.isOfSameSubject(own) ? Relation.STAFF_MEMBER : null;
        }

        @Override
        public String toString() {
            return who + " at " + address + (asked == null ? "" : " " + asked);
        }
    }

    void judge(Try one, Guest.Answer answer) {
        answers.incrementAndGet();
        tried.add(one.way.name() + " | " + one.who);
        judgeTheDoor(one, answer);
        String text = answer.everything();
        Set<String> words = Planting.wordsIn(text);
        for (MatrixFile file : files) {
            boolean numbered = text.contains(file.number().value());
            for (Mark mark : file.marks()) {
                boolean there = (mark.isPlanted() ? words.contains(mark.word()) : text.contains(mark.word()))
                        && (mark.of() != InformationClass.D14_ACCESS_LOG || numbered && !isANameOnly(one));
                boolean readable = isReadable(one, file, mark);
                see(
                        one,
                        file,
                        mark.of(),
                        readable,
                        there && (readable || !isReadOtherwise(one, file, mark)),
                        mark.word());
            }
            judgeTheNumber(one, file, numbered && answer.status() < NOT_FOUND);
            if (!file.isOfSameSubject(one.own) && !isOfARegister(one)) {
                boolean named = text.contains(file.subject().name());
                if (mayKnowTheName(one, file) || !mayKnowTheSubject(one, file)) {
                    see(one, file, file.existence(), mayKnowTheName(one, file), named, "name");
                }
            }
        }
    }

    /** The number that was asked for stands in the address; that it stands on a page too tells nothing. */
    private void judgeTheNumber(Try one, MatrixFile file, boolean there) {
        boolean byOffice = mayKnowTheNumberByOffice(one, file);
        boolean allowed = byOffice || mayKnowTheNumber(one, file);
        if (there ? allowed || file != one.asked : !byOffice) {
            see(one, file, file.existence(), allowed, there, "number");
        }
    }

    /** Whether something of this class may stand in the answer. */
    boolean mayShow(Try one, InformationClass of) {
        return files.stream()
                .filter(file -> one.asked == null || file == one.asked || one.asked.comesFrom(file))
                .anyMatch(
                        file -> file.marks().stream().anyMatch(mark -> mark.of() == of && isReadable(one, file, mark)));
    }

    /** Who has no business here hears that there is nothing, and who is nobody is asked to sign in. */
    private void judgeTheDoor(Try one, Guest.Answer answer) {
        boolean opens = one.way.opensTo(one.who)
                || files.stream()
                        .filter(file -> one.asked == null || file == one.asked)
                        .anyMatch(file -> one.way.opensTo(one.who, one.relationTo(file)));
        if (answer.status() >= TROUBLE) {
            leaks.add(one + ": trouble " + answer.status());
        }
        if (opens && answer.status() < NOT_FOUND) {
            opened.add(one.way.name() + " " + one.who);
        }
        boolean hearsWhyNot = answer.status() == CONFLICT && one.asked != null && one.relationTo(one.asked) != null;
        boolean shut = one.who == Who.NOBODY
                ? answer.status() == UNKNOWN_WHO
                        || answer.status() == FOUND && answer.location().contains("/shell/sign-in.xhtml")
                : answer.status() == NOT_FOUND || answer.status() == NOT_ALLOWED;
        if (!opens && !shut && !hearsWhyNot) {
            leaks.add(one + ": answers " + answer.status() + " " + answer.location());
        }
    }

    /** The cells of the page that is made from the table, and that nobody was seen to get. */
    Set<String> promisedAndNeverGiven(List<WayIn> ways) {
        Set<String> promised = new TreeSet<>();
        ways.forEach(way -> way.shows().forEach(of -> way.readers(of).forEach(to -> promised.add(cell(way, of, to)))));
        promised.removeAll(givenTo);
        return promised;
    }

    private static String cell(WayIn way, InformationClass of, Relation to) {
        return way.name() + " | " + of + " | " + to;
    }

    private void see(Try one, MatrixFile file, InformationClass of, boolean allowed, boolean there, String what) {
        String cell = one.way.name() + " | " + one.who + " | " + of;
        if (allowed && !TRIED_AT_OTHERS.contains(one.who)) {
            possible.add(cell);
        }
        if (there && allowed) {
            given.add(cell);
            givenTo.add(cell(one.way, of, isOfficer(one) ? Relation.DATA_PROTECTION_OFFICER : one.relationTo(file)));
        }
        if (there && !allowed) {
            leaks.add(one + " shows " + of + " of " + file + " " + what);
        }
    }

    /** The same word, as part of another class. */
    private boolean isReadOtherwise(Try one, MatrixFile file, Mark mark) {
        return file.marks().stream()
                .anyMatch(other -> other.word().equals(mark.word()) && isReadable(one, file, other));
    }

    private boolean isReadable(Try one, MatrixFile file, Mark mark) {
        Relation relation = one.relationTo(file);
        boolean shown = one.way.showsContentOf(mark.of());
        if (isOfficer(one) && mark.readers().contains(Relation.DATA_PROTECTION_OFFICER)) {
            return shown && one.way.namesOfficeOf(one.who);
        }
        return shown
                && relation != null
                && one.way.opensTo(one.who, relation)
                && one.way.shows(mark.of(), relation)
                && mark.readers().contains(relation)
                && AccessTable.inForce().rule(relation, mark.of()).allows(Access.READ, true);
    }

    private boolean mayKnowTheNumber(Try one, MatrixFile file) {
        Relation relation = one.relationTo(file);
        return relation != null && one.way.tellsOf(file.existence(), relation) && one.way.opensTo(one.who, relation);
    }

    /** Files that wait for an office, or that it watches: allowed, and not always there. */
    private boolean mayKnowTheNumberByOffice(Try one, MatrixFile file) {
        return one.way.shows().contains(file.existence())
                && (isOfficer(one) || file.numberOnly().contains(one.who))
                && one.way.namesOfficeOf(one.who);
    }

    /** By any of the files about the same person. */
    private boolean mayKnowTheSubject(Try one, MatrixFile file) {
        return files.stream().filter(file::isOfSameSubject).anyMatch(each -> mayKnowTheName(one, each));
    }

    /** The officer of the log reads who opened a file, and so the staff member's own visits (D14). */
    private boolean mayKnowTheName(Try one, MatrixFile file) {
        Relation relation = one.relationTo(file);
        boolean inTheLog = isOfficer(one)
                && file.isLogged()
                && one.way.namesOfficeOf(one.who)
                && one.way.shows().contains(InformationClass.D14_ACCESS_LOG);
        return inTheLog
                || relation != null
                        && KNOW_THE_NAME.contains(relation)
                        && one.way.opensTo(one.who, relation)
                        && one.way.tellsOf(file.existence(), relation);
    }

    private static boolean isOfficer(Try one) {
        return one.who == Who.DATA_PROTECTION_OFFICER;
    }

    /** The mark of the log is a name; who bears it sees it above every page. */
    private static boolean isANameOnly(Try one) {
        return one.who == Who.STEPPED_ASIDE || isOfARegister(one);
    }

    /** Here somebody's name is a name and nothing more. */
    private static boolean isOfARegister(Try one) {
        return REGISTERS.matcher(one.way.name()).matches();
    }
}
