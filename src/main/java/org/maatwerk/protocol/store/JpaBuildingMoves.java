package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.BuildingMove;
import org.maatwerk.protocol.BuildingMoveLine;
import org.maatwerk.protocol.BuildingMoves;

/** Moves to another building in the database. */
@ApplicationScoped
public class JpaBuildingMoves implements BuildingMoves {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(BuildingMove move) {
        entities.persist(move);
        entities.flush();
    }

    @Override
    public BuildingMove of(long id) {
        return Optional.ofNullable(entities.find(BuildingMove.class, id)).orElseThrow(NotFound::new);
    }

    @Override
    public List<BuildingMove> startedBy(PersonId person) {
        return entities.createQuery(
                        "select m from BuildingMove m where m.startedBy = :person order by m.id desc",
                        BuildingMove.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public void add(BuildingMoveLine line) {
        entities.persist(line);
    }

    @Override
    public List<BuildingMoveLine> linesOf(long move) {
        return entities.createQuery(
                        "select l from BuildingMoveLine l where l.move = :move order by l.caseNumber",
                        BuildingMoveLine.class)
                .setParameter("move", move)
                .getResultList();
    }
}
