package org.maatwerk.protocol;

import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.PersonId;

public final class ImportedPassportsInMemory implements ImportedPassports {

    private final List<ImportedPassport> all = new ArrayList<>();

    @Override
    public List<ImportedPassport> of(PersonId person) {
        return all.stream().filter(one -> one.person().equals(person)).toList();
    }

    @Override
    public void add(ImportedPassport passport) {
        all.add(passport);
    }

    @Override
    public void remove(ImportedPassport passport) {
        all.remove(passport);
    }
}
