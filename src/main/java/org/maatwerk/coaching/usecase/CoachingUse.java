package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.maatwerk.budget.PackageUse;
import org.maatwerk.budget.PackageUses;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.kernel.CaseNumber;

/** The hours of a package, for the page of the request (T13). Whoever asks passed the gate. */
@ApplicationScoped
class CoachingUse implements PackageUses {

    private static final String PATH = "/coaching/coaching.xhtml?case=";

    @Inject
    TomRequests requests;

    @Inject
    CoachingBooks books;

    @Override
    public Optional<PackageUse> of(CaseNumber request) {
        return requests.find(request)
                .filter(TomRequest::isCoaching)
                .filter(TomRequest::isForSomebody)
                .filter(TomRequest::isGranted)
                .map(granted -> new PackageUse(
                        books.grantedTo(granted), books.sheetOf(granted).used(), PATH + request));
    }
}
