package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolTexts;
import org.maatwerk.protocol.ProtocolVersion;
import org.maatwerk.protocol.SectionText;

/** What was written in a protocol, as people read it, over the sealed rows (D-4). Whoever comes here passed the gate. */
@ApplicationScoped
class ProtocolDraft {

    @Inject
    ProtocolTexts texts;

    @Inject
    Vault vault;

    @Inject
    Workplace workplace;

    @Inject
    Clock clock;

    int latest(CaseNumber file) {
        return texts.versionsOf(file).size();
    }

    /** Newest first. */
    List<VersionLine> versions(CaseNumber file) {
        return texts.versionsOf(file).stream()
                .map(version ->
                        new VersionLine(version.number(), workplace.name(version.author()), version.writtenAt()))
                .sorted(Comparator.comparing(VersionLine::number).reversed())
                .toList();
    }

    ProtocolSnapshot now(CaseNumber file) {
        return at(file, latest(file));
    }

    /** As it was in this version. */
    ProtocolSnapshot at(CaseNumber file, int version) {
        return new ProtocolSnapshot(version, sections(file, version), agreements(file, version));
    }

    /** Every text that ever stood in a section, oldest first. */
    List<SectionView> everySection(CaseNumber file) {
        return texts.sectionsOf(file).stream()
                .map(text -> view(file, text.section(), text))
                .toList();
    }

    /** Every wording that an agreement ever had, by number, then oldest first. */
    List<AgreementView> everyAgreement(CaseNumber file) {
        return texts.agreementsOf(file).stream()
                .filter(agreement -> !agreement.isRemoved())
                .map(agreement -> view(file, agreement))
                .toList();
    }

    /** What an agreement said in the version it came with. */
    AgreementContent wording(CaseNumber file, int number, int since) {
        return wordings(file, number)
                .filter(one -> one.since() == since)
                .findFirst()
                .orElseThrow(NotFound::new)
                .content();
    }

    /** What an agreement said last, also when it does not stand in the text any more. */
    AgreementContent lastWording(CaseNumber file, int number) {
        return wordings(file, number)
                .reduce((former, later) -> later)
                .orElseThrow(NotFound::new)
                .content();
    }

    private Stream<AgreementView> wordings(CaseNumber file, int number) {
        return texts.agreementsOf(file).stream()
                .filter(agreement -> agreement.number() == number && !agreement.isRemoved())
                .map(agreement -> view(file, agreement));
    }

    void write(CaseNumber file, PersonId author, ProtocolSection section, String text) {
        int version = next(file, author);
        texts.add(new SectionText(file, section, version, vault.seal(file, section.place(version), text)));
    }

    /** @param number of the agreement; null for a new one */
    void write(CaseNumber file, PersonId author, Integer number, AgreementContent content) {
        int version = next(file, author);
        int which = number == null ? nextNumber(file) : number;
        texts.add(new Agreement(
                file, which, version, content, vault.seal(file, Agreement.place(which, version), content.what())));
    }

    void remove(CaseNumber file, PersonId author, AgreementView agreement) {
        int version = next(file, author);
        int number = agreement.number();
        Sealed words = vault.seal(
                file, Agreement.place(number, version), agreement.content().what());
        texts.add(Agreement.takenOut(file, number, version, agreement.content(), words));
    }

    private int next(CaseNumber file, PersonId author) {
        int version = latest(file) + 1;
        texts.add(new ProtocolVersion(file, version, author, clock.instant()));
        return version;
    }

    private int nextNumber(CaseNumber file) {
        return texts.agreementsOf(file).stream()
                        .mapToInt(Agreement::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    private List<SectionView> sections(CaseNumber file, int version) {
        Map<ProtocolSection, SectionText> newest = new EnumMap<>(ProtocolSection.class);
        texts.sectionsOf(file).stream()
                .filter(text -> text.since() <= version)
                .forEach(text -> newest.put(text.section(), text));
        return Arrays.stream(ProtocolSection.values())
                .map(section -> view(file, section, newest.get(section)))
                .toList();
    }

    private SectionView view(CaseNumber file, ProtocolSection section, SectionText text) {
        return text == null
                ? new SectionView(section, 0, "")
                : new SectionView(section, text.since(), vault.open(file, section.place(text.since()), text.text()));
    }

    private List<AgreementView> agreements(CaseNumber file, int version) {
        return texts.standing(file, version).stream()
                .map(agreement -> view(file, agreement))
                .toList();
    }

    private AgreementView view(CaseNumber file, Agreement agreement) {
        String words = vault.open(file, Agreement.place(agreement.number(), agreement.since()), agreement.what());
        return new AgreementView(agreement.number(), agreement.since(), agreement.content(words));
    }
}
