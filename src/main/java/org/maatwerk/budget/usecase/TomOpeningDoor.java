package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.InformationClass.D8_AGREEMENTS;
import static org.maatwerk.confidentiality.InformationClass.D9_MEASURE;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.HR_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;

/** Who may open a request by hand: who leads a protocol or stands for HR in it, and for an entity who asks for it (D8, D9). */
@ApplicationScoped
class TomOpeningDoor {

    private static final Set<Relation> OPENERS = EnumSet.of(EXPERT, HR_OFFICER);

    @Inject
    TomParties parties;

    @Inject
    Gate gate;

    boolean isOpenTo(PersonId actor, Protocol protocol) {
        return protocol.isInForce() && !openersAmong(actor, protocol).isEmpty();
    }

    /** @throws org.maatwerk.kernel.NotFound to whoever is neither */
    void read(PersonId actor, Protocol protocol) {
        FileParties file = new FileParties(protocol.caseNumber(), protocol.staffMember());
        gate.read(actor, file, openersAmong(actor, protocol), D8_AGREEMENTS, StartTomRequest.STEM);
    }

    /** It is about nobody but who opens it, and who asks for an entity writes as the expert does for a person. */
    void writeForEntity(PersonId actor, CaseNumber request, String why) {
        gate.write(actor, new FileParties(request, actor), EnumSet.of(EXPERT), D9_MEASURE, why);
    }

    private Set<Relation> openersAmong(PersonId actor, Protocol protocol) {
        Set<Relation> relations = EnumSet.copyOf(OPENERS);
        relations.retainAll(parties.relationsOf(actor, protocol));
        return relations;
    }
}
