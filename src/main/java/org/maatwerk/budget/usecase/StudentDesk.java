package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.StudentRefusal.NO_STUDENT;
import static org.maatwerk.budget.StudentRefusal.NO_SUCH_STUDENT;
import static org.maatwerk.budget.StudentRefusal.ONE_STUDENT;
import static org.maatwerk.budget.StudentRefusal.STUDENT_IS_KNOWN;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maatwerk.budget.StudentContract;
import org.maatwerk.budget.StudentContracts;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;
import org.maatwerk.people.OrganisationKey;

/** Who the job students of an entity are. Whoever comes here passed the gate. */
@Dependent
class StudentDesk {

    @Inject
    StudentContracts contracts;

    @Inject
    TomWords words;

    /** Each once, by name as it was written last. */
    List<StudentChoice> known(Collection<OrganisationKey> entities) {
        Set<CaseNumber> seen = new HashSet<>();
        return contracts.with(entities).stream()
                .filter(contract -> seen.add(contract.student()))
                .map(this::choice)
                .sorted(Comparator.comparing(StudentChoice::name))
                .toList();
    }

    private StudentChoice choice(StudentContract contract) {
        return new StudentChoice(contract.student(), contract.organisation(), nameOf(contract));
    }

    StudentView view(StudentContract contract) {
        return new StudentView(nameOf(contract), contract.from(), contract.until(), contract.hours());
    }

    private String nameOf(StudentContract contract) {
        return words.open(contract.request(), StudentContract.NAME, contract.name());
    }

    /** For somebody who is known under the same number, so that a student counts once. */
    StudentContract contract(CaseNumber request, OrganisationKey entity, StudentForm form) {
        String typed = Typed.clean(form.name()).replaceAll("\\s+", " ");
        Refused.unless(form.student() == null || typed.isEmpty(), ONE_STUDENT, "name");
        List<StudentChoice> known = known(List.of(entity));
        StudentChoice student = form.student() == null
                ? named(request, entity, typed, known)
                : known.stream()
                        .filter(one -> one.student().equals(form.student()))
                        .findFirst()
                        .orElseThrow(() -> new Refused(NO_SUCH_STUDENT, "student"));
        StudentContract contract = new StudentContract(
                        request, student.student(), entity, words.seal(request, StudentContract.NAME, student.name()))
                .during(form.from(), form.until(), form.hours());
        contracts.add(contract);
        return contract;
    }

    /** Null for no words. */
    Sealed need(CaseNumber request, String why) {
        return words.seal(request, TomRequest.NEED, why);
    }

    private static StudentChoice named(
            CaseNumber request, OrganisationKey entity, String name, List<StudentChoice> known) {
        Refused.unless(!name.isEmpty(), NO_STUDENT, "name");
        Refused.unless(known.stream().noneMatch(one -> one.name().equalsIgnoreCase(name)), STUDENT_IS_KNOWN, "student");
        return new StudentChoice(request, entity, name);
    }
}
