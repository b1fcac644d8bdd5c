package org.maatwerk.leaks;

import static org.maatwerk.confidentiality.InformationClass.D10_MONEY;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D4_CRITERION_AND_REASONING;
import static org.maatwerk.confidentiality.InformationClass.D5_SMT_ADVICE;
import static org.maatwerk.confidentiality.InformationClass.D7_PROTOCOL;
import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;
import static org.maatwerk.confidentiality.InformationClass.D9_MEASURE;
import static org.maatwerk.confidentiality.Relation.BUDGET_HOLDER;
import static org.maatwerk.confidentiality.Relation.DOCTOR;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.HEAD_OF_ENTITY;
import static org.maatwerk.confidentiality.Relation.HR_OFFICER;
import static org.maatwerk.confidentiality.Relation.JOB_COACH;
import static org.maatwerk.confidentiality.Relation.LINE_MANAGER;
import static org.maatwerk.confidentiality.Relation.PERSONNEL_ADMIN;
import static org.maatwerk.confidentiality.Relation.SMT;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.leaks.MatrixFile.Mark;
import org.maatwerk.people.PersonView;

/** A file in the making: writes marks into it, and keeps account of who may find them again. */
final class Planting {

    static final String BEGIN = "Zegel";
    private static final String END = "7Qz";

    final PersonView subject;
    private final String state;
    private final Map<Who, Relation> related = new EnumMap<>(Who.class);
    private final Set<Who> numberOnly = EnumSet.noneOf(Who.class);
    private final Set<Mark> marks = new LinkedHashSet<>();
    private boolean shared;
    private boolean otherWords;
    CaseNumber file;

    Planting(String state, PersonView subject) {
        this.state = state;
        this.subject = subject;
    }

    MatrixFile done() {
        return new MatrixFile(state, file, subject, Map.copyOf(related), Set.copyOf(numberOnly), Set.copyOf(marks));
    }

    /** Longer ones, and other choices. */
    Planting inOtherWords() {
        otherWords = true;
        return this;
    }

    <T> T chosen(List<T> choices) {
        return choices.get(otherWords ? choices.size() - 1 : 0);
    }

    void relate(Relation relation, Who... who) {
        Arrays.stream(who).forEach(one -> related.put(one, relation));
    }

    void end(Who... who) {
        Arrays.stream(who).forEach(related::remove);
    }

    void showNumber(Who... who) {
        numberOnly.addAll(Set.of(who));
    }

    void hideNumber(Who... who) {
        numberOnly.removeAll(Set.of(who));
    }

    /** Content of a file that was stopped is for the staff member alone. */
    void close() {
        Set<Mark> closed = marks.stream()
                .map(mark -> new Mark(mark.word(), mark.of(), Set.of(STAFF_MEMBER)))
                .collect(Collectors.toSet());
        marks.clear();
        marks.addAll(closed);
    }

    void share() {
        shared = true;
    }

    /** For the two who sketch. */
    String request(String field) {
        return plant(field, D2_SKETCH, STAFF_MEMBER, EXPERT);
    }

    SketchContent sketch(int version) {
        return SketchContent.of(Arrays.stream(SketchSection.values())
                .collect(Collectors.toMap(section -> section, section -> request("sketch" + version + section))));
    }

    /** From now on the doctor reads this version, and the team when it was shared. */
    void confirm(int version) {
        marks.stream()
                .filter(mark -> mark.word().contains("sketch" + version))
                .toList()
                .forEach(mark -> {
                    marks.remove(mark);
                    Set<Relation> readers = EnumSet.copyOf(mark.readers());
                    readers.add(DOCTOR);
                    if (shared) {
                        readers.add(SMT);
                    }
                    marks.add(new Mark(mark.word(), mark.of(), readers));
                });
    }

    /** What is new is for the doctor, and not for the expert. */
    String newElements() {
        return plant("newElements", D2_SKETCH, STAFF_MEMBER, DOCTOR);
    }

    /** What the staff member has to say about a part, or hears about it; also for these. */
    String wish(String field, Relation... others) {
        return plant(
                field,
                D2_SKETCH,
                Stream.concat(Stream.of(STAFF_MEMBER), Arrays.stream(others)).toArray(Relation[]::new));
    }

    String reasoning(String field) {
        return plant(field, D4_CRITERION_AND_REASONING, DOCTOR);
    }

    String question() {
        return plant("question", D5_SMT_ADVICE, DOCTOR, SMT);
    }

    String answer() {
        return plant("answerOfTheTeam", D5_SMT_ADVICE, SMT);
    }

    String advice(String field) {
        return plant(field, D5_SMT_ADVICE, DOCTOR, SMT);
    }

    String conclusion() {
        return plant("conclusion", D5_SMT_ADVICE, STAFF_MEMBER, DOCTOR, SMT);
    }

    /** For the four who talk. */
    String ofTheConversation(String field) {
        return plant(field, D7_PROTOCOL, STAFF_MEMBER, EXPERT, LINE_MANAGER, HR_OFFICER);
    }

    /** For the four, and for the e-dossier once they signed. */
    String ofTheProtocol(String field) {
        return plant(field, D7_PROTOCOL, STAFF_MEMBER, EXPERT, LINE_MANAGER, HR_OFFICER, PERSONNEL_ADMIN);
    }

    /** An agreement (D8) is for the four; as part of the whole (D7) it is for the e-dossier too. */
    String ofTheAgreement(String field) {
        mark(word(field), D7_PROTOCOL, PERSONNEL_ADMIN);
        return plant(field, D8_AGREEMENTS, STAFF_MEMBER, EXPERT, LINE_MANAGER, HR_OFFICER);
    }

    /** As {@link #ofTheAgreement}, and for the job coach to whom the staff member released it (D7, D8). */
    String ofTheCoaching(String field) {
        mark(word(field), D7_PROTOCOL, PERSONNEL_ADMIN);
        return plant(field, D8_AGREEMENTS, STAFF_MEMBER, EXPERT, LINE_MANAGER, HR_OFFICER, JOB_COACH);
    }

    /** For the four, and for the head of the entity to whom it was passed on. */
    String disputed(String field) {
        return plant(field, D8_AGREEMENTS, STAFF_MEMBER, EXPERT, LINE_MANAGER, HR_OFFICER, HEAD_OF_ENTITY);
    }

    /** For whom it is theirs to read why a measure is asked for, and who pays; the manager sees how far it is. */
    String ofTheRequest(String field) {
        return plant(field, D9_MEASURE, STAFF_MEMBER, EXPERT, HR_OFFICER, BUDGET_HOLDER);
    }

    /** As {@link #ofTheRequest}, without who pays: what is in a quote that was not released to them. */
    String ofTheQuote(String field) {
        return plant(field, D9_MEASURE, STAFF_MEMBER, EXPERT, HR_OFFICER);
    }

    /** What is ordered: for those who pay, and for who leads or follows the file; the staff member sees how far it is. */
    String ofTheOrder(String field) {
        return plant(field, D10_MONEY, EXPERT, HR_OFFICER, BUDGET_HOLDER);
    }

    /** The number of an invoice that the job coach handed in, who sees it again, as those who pay (D10). One word: it is short. */
    String ofTheInvoice(String field) {
        mark(word(field), D10_MONEY, JOB_COACH, BUDGET_HOLDER);
        return word(field);
    }

    /** A comment that is not for manager and HR. */
    String forTheExpertAlone(String field) {
        return plant(field, D7_PROTOCOL, STAFF_MEMBER, EXPERT);
    }

    void mark(String word, InformationClass of, Relation... readers) {
        marks.add(new Mark(word, of, Set.of(readers)));
    }

    private String plant(String field, InformationClass of, Relation... readers) {
        String word = word(field);
        mark(word, of, readers);
        return "Dit schreef iemand hier: " + word + "." + (otherWords ? " En nog veel meer.".repeat(7) : "");
    }

    private String word(String field) {
        return BEGIN + state.replaceAll("[^A-Za-z]", "") + field.replaceAll("[^A-Za-z0-9]", "") + END;
    }

    /** Every planted word that stands in it, found in one go. */
    static Set<String> wordsIn(String text) {
        Set<String> words = new HashSet<>();
        for (int at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
            int end = text.indexOf(END, at);
            if (end >= 0) {
                words.add(text.substring(at, end + END.length()));
            }
        }
        return words;
    }
}
