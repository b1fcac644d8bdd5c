package org.maatwerk.protocol.usecase;

import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;
import static org.maatwerk.protocol.PassportRefusal.ALREADY_IN_THE_TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.PassportAgreement;
import org.maatwerk.protocol.Protocol;

/**
 * Who leads the protocol sees what the staff member had elsewhere, after the go-ahead, and adds each to the draft with one
 * press; nothing is added by itself (P12).
 */
@ApplicationScoped
@Transactional
public class SuggestFromPassport {

    @Inject
    ProtocolDoor door;

    @Inject
    ImportShelf shelf;

    @Inject
    ProtocolPen pen;

    @Inject
    WriteAgreement writing;

    /** Empty when nothing was brought along, or nothing is left that holds. */
    public List<PassportSuggestion> of(PersonId author, CaseNumber caseNumber) {
        Protocol protocol = door.toSeeAs(Relation.EXPERT, author, caseNumber);
        door.toRead(author, caseNumber, D8_AGREEMENTS, WriteAgreement.STEM);
        protocol.refuseUnlessTold();
        List<AgreementView> text = pen.now(caseNumber).agreements();
        return shelf.of(protocol.staffMember(), author, Relation.EXPERT, WriteAgreement.STEM).stream()
                .filter(one -> !one.expired())
                .flatMap(one -> suggestions(one, text))
                .toList();
    }

    /** With a month to do it and without costs, to be changed in the draft: both are agreed anew. */
    public void add(PersonId author, CaseNumber caseNumber, CaseNumber passport, int place) {
        PassportSuggestion suggestion = of(author, caseNumber).stream()
                .filter(one -> one.file().equals(passport) && one.place() == place)
                .findFirst()
                .orElseThrow(NotFound::new);
        Refused.unless(!suggestion.inTheText(), ALREADY_IN_THE_TEXT);
        PassportAgreement said = suggestion.agreement();
        writing.add(
                author,
                caseNumber,
                new AgreementContent(
                        null,
                        said.what(),
                        said.category(),
                        said.who(),
                        shelf.today().plusMonths(1),
                        false,
                        said.dependsOn()));
    }

    private static Stream<PassportSuggestion> suggestions(ImportedView passport, List<AgreementView> text) {
        List<PassportAgreement> agreements = passport.content().agreements();
        return IntStream.range(0, agreements.size())
                .mapToObj(place -> new PassportSuggestion(
                        passport.number(),
                        place,
                        passport.content().name(),
                        passport.content().organisation(),
                        agreements.get(place),
                        text.stream().anyMatch(one -> isSame(one.content(), agreements.get(place)))));
    }

    private static boolean isSame(AgreementContent standing, PassportAgreement said) {
        return standing.what().equals(said.what()) && standing.category() == said.category();
    }
}
