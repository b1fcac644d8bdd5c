package org.maatwerk.attestation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Versions of the criteria list for tests without a database. */
public final class CriteriaListsInMemory implements CriteriaLists {

    private final List<CriteriaList> lists = new ArrayList<>();

    @Override
    public List<CriteriaList> all() {
        return lists.stream()
                .sorted(Comparator.comparing(CriteriaList::validFrom).reversed())
                .toList();
    }

    @Override
    public Optional<CriteriaList> validOn(LocalDate date) {
        return lists.stream().filter(list -> list.validOn(date)).findFirst();
    }

    @Override
    public Optional<CriteriaList> find(long id) {
        return lists.stream().filter(list -> list.id() == id).findFirst();
    }

    @Override
    public void add(CriteriaList list) {
        list.id = lists.size() + 1L;
        lists.add(list);
    }
}
