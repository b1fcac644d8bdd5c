package org.maatwerk.budget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The inventory without a database. */
public final class AidsInMemory implements Aids {

    private final List<Aid> aids = new ArrayList<>();
    private final List<AidRepair> repairs = new ArrayList<>();

    @Override
    public Aid of(CaseNumber number) {
        return aids.stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Aid toChange(CaseNumber number) {
        return of(number);
    }

    @Override
    public List<Aid> ofRequests(Collection<CaseNumber> requests) {
        return aids.stream().filter(one -> requests.contains(one.request())).toList();
    }

    @Override
    public List<Aid> boughtFor(Collection<CaseNumber> requests) {
        return aids.stream().filter(one -> requests.contains(one.boughtFor())).toList();
    }

    @Override
    public List<Aid> ofHolder(PersonId holder) {
        return aids.stream().filter(one -> holder.equals(one.holder())).toList();
    }

    @Override
    public void add(Aid aid) {
        aids.add(aid);
    }

    @Override
    public CaseNumber nextNumber() {
        return new CaseNumber("HM-2026-%05d".formatted(aids.size() + 1));
    }

    @Override
    public void add(AidRepair repair) {
        repairs.add(repair);
    }

    @Override
    public List<AidRepair> repairsOf(CaseNumber aid) {
        return repairs.stream().filter(one -> one.aid().equals(aid)).toList();
    }
}
