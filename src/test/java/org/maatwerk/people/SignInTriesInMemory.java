package org.maatwerk.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tries to sign in, for tests without a database. */
public class SignInTriesInMemory implements SignInTries {

    private final List<SignInTry> tries = new ArrayList<>();
    private long last;

    @Override
    public void add(SignInTry one) {
        Numbered.give(one, ++last);
        tries.add(one);
    }

    @Override
    public List<SignInTry> of(String account) {
        return tries.stream()
                .filter(one -> one.account().equals(account))
                .sorted(Comparator.comparing(SignInTry::triedAt).reversed())
                .toList();
    }

    @Override
    public void remove(long id) {
        tries.removeIf(one -> one.id() == id);
    }

    @Override
    public void removeAll(String account) {
        tries.removeIf(one -> one.account().equals(account));
    }

    @Override
    public void removeBefore(Instant at) {
        tries.removeIf(one -> one.triedAt().isBefore(at));
    }
}
