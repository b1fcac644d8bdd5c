package org.maatwerk.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import org.maatwerk.audit.ChainEnd;
import org.maatwerk.audit.SignedHead;
import org.maatwerk.audit.SignedHeads;

/** Keeps the signed heads beside the log. */
@ApplicationScoped
public class StoredHeads implements SignedHeads {

    private static final String ALL =
            "select number, seq, hash, signed_at, previous_hash, signature from access_log_head ";

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public ChainEnd end() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select seq, hash from access_log_end where id = 1 for update")
                .getSingleResult();
        return new ChainEnd(((Number) row[0]).longValue(), (String) row[1]);
    }

    @Override
    public Optional<SignedHead> last() {
        return heads(entityManager
                        .createNativeQuery(ALL + "order by number desc")
                        .setMaxResults(1))
                .stream()
                .findFirst();
    }

    @Override
    public List<SignedHead> after(long number) {
        return heads(entityManager
                .createNativeQuery(ALL + "where number > ? order by number")
                .setParameter(1, number));
    }

    @Override
    public void add(SignedHead head) {
        entityManager
                .createNativeQuery(
                        """
                        insert into access_log_head (number, seq, hash, signed_at, previous_hash, signature)
                        values (?, ?, ?, ?, ?, ?)""")
                .setParameter(1, head.number())
                .setParameter(2, head.sequence())
                .setParameter(3, head.hash())
                .setParameter(4, head.at())
                .setParameter(5, head.previousHash())
                .setParameter(6, head.signature())
                .executeUpdate();
    }

    private static List<SignedHead> heads(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> head((Object[]) row)).toList();
    }

    private static SignedHead head(Object[] row) {
        return new SignedHead(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5]);
    }
}
