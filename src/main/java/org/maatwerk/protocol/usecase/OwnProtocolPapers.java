package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.protocol.Protocol;

/**
 * What lies in a protocol, for an export of its staff member: every version, and the comments that are for the staff
 * member. Whoever comes here passed the gate.
 */
@ApplicationScoped
class OwnProtocolPapers {

    private static final String TEXT = "text";
    private static final String VERSION = "version";

    @Inject
    ConversationBook book;

    @Inject
    ProtocolDraft draft;

    @Inject
    OwnSaid said;

    @Inject
    EditionFolder editions;

    List<OwnRecord> of(Protocol protocol, PersonId staffMember) {
        CaseNumber file = protocol.caseNumber();
        List<OwnRecord> records = new ArrayList<>();
        Optional.ofNullable(book.latest(file)).ifPresent(one -> records.add(conversation(one)));
        draft.everySection(file).forEach(section -> records.add(section(file, section)));
        draft.everyAgreement(file).forEach(agreement -> records.add(agreement(file, agreement)));
        records.addAll(said.about(protocol, staffMember));
        editions.of(file, staffMember).forEach(edition -> {
            records.add(edition(file, edition));
            edition.signatures().forEach(one -> records.add(signature(file, edition, one)));
        });
        return records;
    }

    private static OwnRecord conversation(ConversationView one) {
        return OwnRecord.of("conversation")
                .with("when", one.at().toLocalDate())
                .with("manner", one.manner())
                .with("place", one.place())
                .with("others-present", one.others());
    }

    private static OwnRecord section(CaseNumber file, SectionView section) {
        return OwnRecord.of("protocol-section")
                .with("case", file)
                .with(VERSION, section.since())
                .with("part", section.section())
                .with(TEXT, section.text());
    }

    private static OwnRecord agreement(CaseNumber file, AgreementView agreement) {
        return OwnRecord.of("agreement")
                .with("case", file)
                .with("number", agreement.number())
                .with(VERSION, agreement.since())
                .with("category", agreement.content().category())
                .with(TEXT, agreement.content().what())
                .with("doer", agreement.content().who())
                .with("due", agreement.content().by())
                .with("costed", agreement.content().costed() ? "X" : null)
                .with("depends-on", agreement.content().dependsOn());
    }

    private static OwnRecord edition(CaseNumber file, EditionView edition) {
        return OwnRecord.of("protocol-edition")
                .with("case", file)
                .with("number", edition.number())
                .with(VERSION, edition.textVersion())
                .with("edition-state", edition.state())
                .with("when", edition.frozenAt())
                .with("in-force", edition.inForceAt());
    }

    private static OwnRecord signature(CaseNumber file, EditionView edition, EditionView.SignatureLine one) {
        return OwnRecord.of("protocol-signature")
                .with("case", file)
                .with("number", edition.number())
                .with("by", one.name())
                .with("signs-as", one.signatory())
                .with("when", one.signedAt());
    }
}
