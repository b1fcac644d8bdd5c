package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.FreshSignIn;
import org.maatwerk.protocol.SignatureProof;
import org.maatwerk.protocol.SignatureTaking;

/** Our own: whoever proved a short while ago who they are, signs by saying so (decision 74). */
@ApplicationScoped
class FreshSignInTaking implements SignatureTaking {

    @Inject
    FreshSignIn freshSignIn;

    @Inject
    Clock clock;

    @Override
    public Taken take(PersonId signatory, String sha256) {
        freshSignIn.demand(signatory);
        return new Taken(sha256, clock.instant().truncatedTo(ChronoUnit.SECONDS), SignatureProof.FRESH_SIGN_IN);
    }
}
