package org.maatwerk.protocol;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maatwerk.kernel.CaseNumber;

/** Everything that was ever written in protocols; rows are only added. */
public interface ProtocolTexts {

    /** Oldest first. */
    List<ProtocolVersion> versionsOf(CaseNumber caseNumber);

    void add(ProtocolVersion version);

    /** All rows, oldest first. */
    List<SectionText> sectionsOf(CaseNumber caseNumber);

    void add(SectionText text);

    /** All rows, by number, then oldest first. */
    List<Agreement> agreementsOf(CaseNumber caseNumber);

    void add(Agreement agreement);

    /** The agreements that hold in this version, by number, with their words sealed. */
    default List<Agreement> standing(CaseNumber caseNumber, int version) {
        Map<Integer, Agreement> newest = new TreeMap<>();
        agreementsOf(caseNumber).stream()
                .filter(agreement -> agreement.since() <= version)
                .forEach(agreement -> newest.put(agreement.number(), agreement));
        return newest.values().stream()
                .filter(agreement -> !agreement.isRemoved())
                .toList();
    }

    /** Oldest first. */
    List<ProtocolComment> commentsOn(CaseNumber caseNumber);

    void add(ProtocolComment comment);
}
