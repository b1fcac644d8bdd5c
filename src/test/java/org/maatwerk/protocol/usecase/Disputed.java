package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.TODAY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.AgreementRefusal;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.RefusalGround;
import org.maatwerk.protocol.Signatory;

/** A protocol of three agreements that lies with everybody to sign, and who does not sign for one of them. */
final class Disputed {

    static final String TELEWORK = "Dinsdag en donderdag thuis.";
    static final String ROOM = "Een stille kamer.";
    static final String BREAKS = "Elk uur vijf minuten rust.";

    private Disputed() {}

    static ProtocolTable toSign() {
        ProtocolTable table = ProtocolTable.held();
        WriteAgreement write = table.get(WriteAgreement.class);
        List.of(TELEWORK, ROOM, BREAKS).forEach(what -> write.add(EXPERT, FILE, agreement(what)));
        table.get(DraftProtocol.class).offer(EXPERT, FILE);
        table.waiting("review-protocol", AN);
        table.get(ReviewProtocol.class).read(AN, FILE);
        askSignatures(table, 1);
        return table;
    }

    static void askSignatures(ProtocolTable table, int edition) {
        table.protocol().askSignatures(EXPERT, edition, Set.of(AN, MANAGER, HR, EXPERT));
        table.editions.add(new ProtocolEdition(FILE, edition, 3, "ab".repeat(32), NOW));
        table.editions.add(new ProtocolSignature(FILE, edition, Signatory.STAFF_MEMBER, AN));
        table.editions.add(new ProtocolSignature(FILE, edition, Signatory.LINE_MANAGER, MANAGER));
        table.editions.add(new ProtocolSignature(FILE, edition, Signatory.HR_OFFICER, HR));
        table.editions.add(new ProtocolSignature(FILE, edition, Signatory.EXPERT, EXPERT));
    }

    /** The manager refuses the first agreement. */
    static ProtocolTable refused() {
        return refusedBy(MANAGER, 1);
    }

    static ProtocolTable refusedBy(PersonId signatory, int... agreements) {
        ProtocolTable table = toSign();
        table.get(RefuseAgreements.class).refuse(signatory, FILE, refusals(agreements));
        return table;
    }

    /** The manager's refusal lies with HR. */
    static ProtocolTable withHr() {
        ProtocolTable table = refused();
        table.get(MediateAgreement.class).passOn(EXPERT, FILE, 1, "Eén dag was te weinig.");
        return table;
    }

    /** The manager's refusal lies with the head of the entity. */
    static ProtocolTable withHead() {
        ProtocolTable table = withHr();
        table.get(DecideDispute.class).passOn(HR, FILE, 1);
        return table;
    }

    static List<AgreementRefusal> refusals(int... agreements) {
        return Arrays.stream(agreements).mapToObj(Disputed::refusal).toList();
    }

    static AgreementRefusal refusal(int agreement) {
        return new AgreementRefusal(
                agreement, RefusalGround.ORGANISATION, "Het loket moet open zijn.", "Eén vaste dag thuis.");
    }

    static AgreementContent agreement(String what) {
        return new AgreementContent(
                null, what, MeasureCategory.TELEWORK, Doer.LINE_MANAGER, TODAY.plusDays(30), false, DependsOn.JOB);
    }
}
