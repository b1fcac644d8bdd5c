package org.maatwerk.workflow.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maatwerk.workflow.DeadlineSetting;
import org.maatwerk.workflow.DeadlineSettings;

/** Deadline settings in the database. */
@ApplicationScoped
public class JpaDeadlineSettings implements DeadlineSettings {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<Integer> workingDaysOf(String name, LocalDate on) {
        return entities.createQuery(
                        "select s from DeadlineSetting s where s.name = :name and s.validFrom <= :on"
                                + " order by s.validFrom desc, s.id desc",
                        DeadlineSetting.class)
                .setParameter("name", name)
                .setParameter("on", on)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(DeadlineSetting::workingDays);
    }

    @Override
    public List<DeadlineSetting> all() {
        return entities.createQuery(
                        "select s from DeadlineSetting s order by s.name, s.validFrom desc, s.id desc",
                        DeadlineSetting.class)
                .getResultList();
    }

    @Override
    public void add(DeadlineSetting setting) {
        entities.persist(setting);
    }
}
