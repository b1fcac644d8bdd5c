package org.maatwerk.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** Persons for tests without a database. */
public class PersonsInMemory implements Persons {

    private final List<Person> kept = new ArrayList<>();

    @Override
    public void addAll(List<Person> newcomers) {
        newcomers.forEach(this::keep);
    }

    private void keep(Person person) {
        kept.add(person);
        Numbered.give(person, kept.size());
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return kept.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Person> withStaffNumber(String staffNumber) {
        return kept.stream()
                .filter(person -> staffNumber.equals(person.staffNumber()))
                .findFirst();
    }

    @Override
    public List<Person> withEmail(String email) {
        return kept.stream()
                .filter(person -> person.email().equalsIgnoreCase(email))
                .toList();
    }

    @Override
    public List<Person> all() {
        return List.copyOf(kept);
    }

    @Override
    public List<Person> reportingTo(PersonId manager) {
        return kept.stream()
                .filter(person -> manager.equals(person.view().manager()))
                .toList();
    }

    @Override
    public List<Person> search(PersonQuery query) {
        return kept.stream()
                .filter(person -> person.view().name().contains(query.text()))
                .skip(query.skip())
                .limit(query.most())
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return kept.isEmpty();
    }
}
