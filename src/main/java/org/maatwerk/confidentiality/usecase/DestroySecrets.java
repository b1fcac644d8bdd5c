package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.maatwerk.confidentiality.Destructions;
import org.maatwerk.confidentiality.FileSecrets;
import org.maatwerk.kernel.CaseNumber;

/**
 * The part of a destruction that no transaction can take back: the secret goes once the rest is stored. Repeated until
 * it is noted that it is gone, so that a killed node leaves nothing half destroyed.
 */
@ApplicationScoped
@Transactional
public class DestroySecrets {

    @Inject
    Destructions destructions;

    @Inject
    FileSecrets secrets;

    @Inject
    Clock clock;

    /** The destroyed files whose secret is still there. */
    public List<CaseNumber> waiting() {
        return destructions.withSecret();
    }

    public void destroy(CaseNumber file) {
        secrets.destroy(file);
        destructions.find(file).ifPresent(destruction -> destruction.secretIsGone(clock.instant()));
    }
}
