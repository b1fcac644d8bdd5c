package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.maatwerk.budget.PackageUse;
import org.maatwerk.budget.PackageUses;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** How much of a package of hours is used: for who has a part in the request, and without more for who pays (T13, D9). */
@ApplicationScoped
@Transactional
public class ReadPackageUse {

    private static final String FOLLOWED = "tom-request";

    @Inject
    TomDoor door;

    @Inject
    TomAnswerDoor holders;

    @Inject
    Instance<PackageUses> rooms;

    /**
     * Empty for everything but a package that was granted, and for a manager, who sees how far the request is.
     *
     * @throws NotFound when the reader has no part in it
     */
    public Optional<PackageUse> of(PersonId reader, CaseNumber caseNumber) {
        TomRequest request = door.toRead(reader, caseNumber, FOLLOWED);
        return TomParties.readsTheWhole(door.relationTo(reader, request)) ? use(caseNumber) : Optional.empty();
    }

    /** @throws NotFound to whoever does not pay for it */
    public Optional<PackageUse> paid(PersonId holder, CaseNumber caseNumber) {
        holders.toRead(holder, caseNumber, AnswerTomRequest.STEM);
        return use(caseNumber).map(PackageUse::hoursAlone);
    }

    private Optional<PackageUse> use(CaseNumber request) {
        return rooms.stream().flatMap(room -> room.of(request).stream()).findFirst();
    }
}
