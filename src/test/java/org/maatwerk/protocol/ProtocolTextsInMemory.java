package org.maatwerk.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Texts of protocols without a database. */
public final class ProtocolTextsInMemory implements ProtocolTexts {

    private final List<ProtocolVersion> versions = new ArrayList<>();
    private final List<SectionText> sections = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<ProtocolComment> comments = new ArrayList<>();

    @Override
    public List<ProtocolVersion> versionsOf(CaseNumber caseNumber) {
        return versions.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(ProtocolVersion version) {
        versions.add(version);
    }

    @Override
    public List<SectionText> sectionsOf(CaseNumber caseNumber) {
        return sections.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(SectionText text) {
        sections.add(text);
    }

    @Override
    public List<Agreement> agreementsOf(CaseNumber caseNumber) {
        return agreements.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .sorted(Comparator.comparing(Agreement::number).thenComparing(Agreement::since))
                .toList();
    }

    @Override
    public void add(Agreement agreement) {
        agreements.add(agreement);
    }

    @Override
    public List<ProtocolComment> commentsOn(CaseNumber caseNumber) {
        return comments.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(ProtocolComment comment) {
        comments.add(comment);
    }
}
