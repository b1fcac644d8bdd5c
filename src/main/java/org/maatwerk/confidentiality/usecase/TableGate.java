package org.maatwerk.confidentiality.usecase;

import static org.maatwerk.confidentiality.Access.READ;
import static org.maatwerk.confidentiality.Access.WRITE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.AccessTable;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.FreshSignIn;

/** The gate that goes by the {@link AccessTable}, and by nothing else. */
@ApplicationScoped
class TableGate implements Gate {

    @Inject
    Clock clock;

    @Inject
    Event<FileAccessed> facts;

    @Inject
    FreshSignIn freshSignIn;

    private final AccessTable table = AccessTable.inForce();

    @Override
    public void read(
            PersonId actor, FileParties file, Set<Relation> relations, InformationClass informationClass, String why) {
        pass(new Passage(actor, file, informationClass, READ, why, false), relations, false);
    }

    @Override
    public void readReleased(
            PersonId actor, FileParties file, Set<Relation> relations, InformationClass informationClass, String why) {
        pass(new Passage(actor, file, informationClass, READ, why, false), relations, true);
    }

    @Override
    public void write(
            PersonId actor, FileParties file, Set<Relation> relations, InformationClass informationClass, String why) {
        pass(new Passage(actor, file, informationClass, WRITE, why, false), relations, false);
    }

    @Override
    public void readInEmergency(
            PersonId actor, FileParties file, Relation as, InformationClass informationClass, String why) {
        if (table.isForFreshSignIn(informationClass)) {
            throw new NotFound();
        }
        pass(new Passage(actor, file, informationClass, READ, why, true), Set.of(as), false);
    }

    @Override
    public boolean allows(Set<Relation> relations, InformationClass informationClass, Access access) {
        return relations.stream()
                .anyMatch(relation -> table.rule(relation, informationClass).allows(access, false));
    }

    private void pass(Passage passage, Set<Relation> relations, boolean released) {
        Relation by = Arrays.stream(Relation.values())
                .filter(relations::contains)
                .filter(relation ->
                        table.rule(relation, passage.informationClass()).allows(passage.access(), released))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (table.isForFreshSignIn(passage.informationClass())) {
            freshSignIn.demand(passage.actor());
        }
        if (table.isLogged(passage.informationClass())) {
            facts.fire(new FileAccessed(
                    passage.file().file(),
                    passage.file().subject(),
                    passage.actor(),
                    null,
                    by,
                    passage.informationClass(),
                    passage.access() == WRITE,
                    passage.why(),
                    clock.instant(),
                    passage.emergency()));
        }
    }

    private record Passage(
            PersonId actor,
            FileParties file,
            InformationClass informationClass,
            Access access,
            String why,
            boolean emergency) {}
}
