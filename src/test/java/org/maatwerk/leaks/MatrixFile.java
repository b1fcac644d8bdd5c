package org.maatwerk.leaks;

import java.util.Map;
import java.util.Set;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.PersonView;

/**
 * A file of the access matrix, with who stands how to it, known from how it was made and not from the product.
 *
 * @param state in words, for a failure
 * @param related who has which relation to it; who is not named has none
 * @param numberOnly whose office shows them the number of this file, and nothing else
 * @param marks what was planted in it
 */
record MatrixFile(
        String state,
        CaseNumber number,
        PersonView subject,
        Map<Who, Relation> related,
        Set<Who> numberOnly,
        Set<Mark> marks) {

    /**
     * A word that stands in one field of one file and nowhere else. One that is part of two classes has a mark for each,
     * and may stand where either is read.
     *
     * @param readers who gets this part of the class, among those whom the access table lets read it
     */
    record Mark(String word, InformationClass of, Set<Relation> readers) {

        /** Made up for the test, and not a name or a day. */
        boolean isPlanted() {
            return word.startsWith(Planting.BEGIN);
        }
    }

    /** The class under which the table says who knows that there is one. */
    InformationClass existence() {
        return switch (room()) {
            case "protocol" -> InformationClass.D8_AGREEMENTS;
            case "budget" -> InformationClass.D9_MEASURE;
            case "registration" -> InformationClass.D11_REGISTRATION;
            default -> InformationClass.D1_EXISTENCE;
        };
    }

    /** Where its pages stand. */
    String room() {
        String kind = number.value().substring(0, number.value().indexOf('-'));
        return Map.of("IA", "attestation", "IP", "protocol", "TOM", "budget", "REG", "registration")
                .get(kind);
    }

    /** Whether readings of anything in it are noted (D-5): of a request nothing is. */
    boolean isLogged() {
        return !room().equals("budget");
    }

    /** A request shows the agreement that opened it. */
    boolean comesFrom(MatrixFile other) {
        return room().equals("budget") && other.room().equals("protocol") && isOfSameSubject(other);
    }

    boolean isOfSameSubject(MatrixFile other) {
        return other != null && subject.id().equals(other.subject.id());
    }

    /** Null for who has nothing to do with it. */
    Relation relationOf(Who who) {
        return who == Who.SUBJECT ? Relation.STAFF_MEMBER : related.get(who);
    }

    @Override
    public String toString() {
        return number + " (" + state + ")";
    }
}
