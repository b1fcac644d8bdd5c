package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.maatwerk.budget.StudentContract;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** The work of job students in a real database (T12). */
class StudentContractStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final OrganisationKey HERE = new OrganisationKey("OVO000001");
    private static final OrganisationKey THERE = new OrganisationKey("OVO000002");
    private static final CaseNumber FIRST = new CaseNumber("TOM-2026-00001");
    private static final CaseNumber AGAIN = new CaseNumber("TOM-2026-00002");
    private static final CaseNumber ELSEWHERE = new CaseNumber("TOM-2026-00003");

    @OnEachDatabase
    void keeps_whose_wage_it_is_until_the_file_of_the_request_goes_T12_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaStudentContracts contracts = new JpaStudentContracts();
            contracts.entities = entities.entityManager();
            JpaTomRequests requests = new JpaTomRequests();
            requests.entities = entities.entityManager();
            requests.clock = Clock.fixed(NOW, ZoneOffset.UTC);
            entities.inTransaction(() -> {
                for (StudentContract contract : List.of(
                        contract(FIRST, FIRST, HERE),
                        contract(AGAIN, FIRST, HERE),
                        contract(ELSEWHERE, ELSEWHERE, THERE))) {
                    contracts.add(contract);
                    requests.add(contract.ask(new PersonId(1L), NOW));
                }
            });

            TomRequest asked = requests.of(AGAIN);
            assertThat(asked.category()).isNull();
            assertThat(asked.organisation()).isEqualTo(HERE);
            assertThat(contracts.with(List.of(HERE)))
                    .extracting(StudentContract::request)
                    .containsExactly(AGAIN, FIRST);
            assertThat(contracts.with(List.of())).isEmpty();
            assertThat(contracts.ofRequests(List.of(AGAIN, ELSEWHERE)))
                    .extracting(StudentContract::student)
                    .containsExactly(FIRST, ELSEWHERE);
            assertThat(contracts.ofRequests(List.of())).isEmpty();

            TomTraces traces = new TomTraces();
            traces.entities = entities.entityManager();
            entities.inTransaction(() -> traces.erase(FIRST));

            assertThat(contracts.find(FIRST)).isEmpty();
            StudentContract kept = contracts.find(AGAIN).orElseThrow();
            assertThat(kept.student()).isEqualTo(FIRST);
            assertThat(kept.organisation()).isEqualTo(HERE);
            assertThat(kept.name().cipher()).containsExactly(1, 2);
            assertThat(kept.from()).isEqualTo(TODAY);
            assertThat(kept.until()).isEqualTo(TODAY.plusDays(20));
            assertThat(kept.hours()).isEqualTo(120);
        }
    }

    private static StudentContract contract(CaseNumber request, CaseNumber student, OrganisationKey entity) {
        return new StudentContract(request, student, entity, new Sealed(new byte[] {1, 2}))
                .during(TODAY, TODAY.plusDays(20), 120);
    }
}
