package org.maatwerk.budget;

import java.util.Collection;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The inventory (T10): what was bought, and whose it is. */
public interface Aids {

    /** @throws org.maatwerk.kernel.NotFound when there is no such aid */
    Aid of(CaseNumber number);

    /**
     * The same as {@link #of}, for an act: whoever acts on the same aid meanwhile waits, and then meets it as it has become.
     */
    Aid toChange(CaseNumber number);

    /** Those that go with these requests now; by number. */
    List<Aid> ofRequests(Collection<CaseNumber> requests);

    /** Those that these requests paid for, whoever has them now; by number. */
    List<Aid> boughtFor(Collection<CaseNumber> requests);

    /** By number; those that came home included. */
    List<Aid> ofHolder(PersonId holder);

    void add(Aid aid);

    /** The next number in this year, such as {@code HM-2026-00042}; each is given out once. */
    CaseNumber nextNumber();

    void add(AidRepair repair);

    /** Oldest first. */
    List<AidRepair> repairsOf(CaseNumber aid);
}
