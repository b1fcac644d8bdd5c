package org.maatwerk.protocol.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.ProtocolUploaded;
import org.maatwerk.protocol.ProtocolWithdrawn;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.workflow.Flow;

/** Has personnel administration put what was signed in the e-dossier (P6): the process {@code upload}. */
@ApplicationScoped
public class UploadProcess {

    static final String PROCESS = "upload";

    private static final String DROPPED = "upload-dropped";

    @Inject
    Flow flow;

    @Inject
    Protocols protocols;

    /** The former edition, if it still waited, is of no use any more. */
    void on(@Observes ProtocolIsInForce fact) {
        drop(fact.caseNumber());
        String staffMember = protocols.of(fact.caseNumber()).staffMember().toString();
        flow.start(PROCESS, fact.caseNumber(), Map.of("staffMember", staffMember));
    }

    void on(@Observes ProtocolUploaded fact) {
        flow.complete("upload-protocol", fact.caseNumber(), Map.of());
    }

    void on(@Observes ProtocolWithdrawn fact) {
        drop(fact.caseNumber());
    }

    private void drop(CaseNumber caseNumber) {
        if (flow.isAwaited(DROPPED, caseNumber)) {
            flow.tell(DROPPED, caseNumber, Map.of());
        }
    }
}
