package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.FollowUpDone;
import org.maatwerk.protocol.FollowUpWanted;
import org.maatwerk.protocol.FollowUpWork;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.FollowedAgreements;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkList;

/**
 * Lays what waits for somebody beside what should: one task per person and kind of work for all agreements of a file
 * together, so that several are never mixed up (P11).
 */
@ApplicationScoped
class FollowedBalance {

    private static final Map<FollowUpWork, String> STEMS = Map.of(
            FollowUpWork.DELIVER, DeliverAgreement.STEM,
            FollowUpWork.ANSWER, SayItWorks.STEM,
            FollowUpWork.MEND, MendAgreement.STEM);

    @Inject
    FollowedAgreements followed;

    @Inject
    FollowedDoers doers;

    @Inject
    WorkList workList;

    /** @param facts hears who has something to do from now on, and who has not any more */
    void of(Protocol protocol, Consumer<Object> facts) {
        Map<FollowUpWork, Set<PersonId>> wanted = wanted(protocol);
        wanted.forEach((work, persons) -> {
            CaseNumber file = protocol.caseNumber();
            Set<PersonId> open = open(file, STEMS.get(work));
            open.stream()
                    .filter(person -> !persons.contains(person))
                    .forEach(person -> facts.accept(new FollowUpDone(file, work, person)));
            persons.stream()
                    .filter(person -> !open.contains(person))
                    .forEach(person -> facts.accept(new FollowUpWanted(file, work, person)));
        });
    }

    private Map<FollowUpWork, Set<PersonId>> wanted(Protocol protocol) {
        Map<FollowUpWork, Set<PersonId>> wanted = new EnumMap<>(FollowUpWork.class);
        for (FollowUpWork work : FollowUpWork.values()) {
            wanted.put(work, new LinkedHashSet<>());
        }
        for (FollowedAgreement one : followed.of(protocol.caseNumber())) {
            if (one.isToDeliver()) {
                wanted.get(FollowUpWork.DELIVER).add(doers.doerOf(one, protocol));
            }
            if (one.isAsked()) {
                wanted.get(FollowUpWork.ANSWER).add(protocol.staffMember());
            }
            if (one.isToMend()) {
                wanted.get(FollowUpWork.MEND).add(protocol.author());
            }
        }
        return wanted;
    }

    private Set<PersonId> open(CaseNumber file, String stem) {
        return workList.inFile(file).stream()
                .filter(item -> item.stem().equals(stem))
                .flatMap(item -> WorkItem.personOf(item.audience()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
