package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.QuoteTrace.EMAIL;
import static org.maatwerk.budget.QuoteTrace.LAST_NAME;
import static org.maatwerk.budget.QuoteTrace.NAME;
import static org.maatwerk.budget.QuoteTrace.STAFF_NUMBER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.PersonView;

/** When words say whose request it is for (D9). */
class PersonTracesTest {

    private final PersonTraces zoe = new PersonTraces(person("Zoë", "Van den Bulck", "P00217"));

    @Test
    void a_name_is_found_however_it_is_written_D9() {
        for (String text : List.of(
                "Voor ZOE VAN DEN BULCK, eerste verdieping",
                "Van den Bulck, Zoë",
                "Zoë van\nden  Bulck",
                "z. van den bulck",
                "Van den Bulck Z.",
                "t.a.v. Mevr. Van den Bulck")) {
            assertThat(zoe.in(text)).as(text).containsExactly(NAME);
        }
    }

    @Test
    void a_last_name_by_itself_may_be_of_somebody_else() {
        assertThat(zoe.in("Meubelen Van den Bulck nv")).containsExactly(LAST_NAME);
        assertThat(zoe.in("Jan Van den Bulck")).containsExactly(LAST_NAME);
        assertThat(LAST_NAME.tellsWho()).isFalse();
    }

    @Test
    void a_number_and_an_address_are_found_D9() {
        assertThat(zoe.in("klant P00217.")).containsExactly(STAFF_NUMBER);
        assertThat(zoe.in("mail naar ZOE@voorbeeld.\nexample")).containsExactly(EMAIL);
    }

    @Test
    void other_words_tell_nothing() {
        assertThat(zoe.in("")).isEmpty();
        assertThat(zoe.in("AP00217 Zoë Vandenbulcke, een zit-statafel")).isEmpty();
        assertThat(new PersonTraces(person("An", "Peeters", null)).in("Jan Peeterse 12"))
                .isEmpty();
    }

    private static PersonView person(String first, String last, String number) {
        return new PersonView(
                new PersonId(1),
                number,
                first,
                last,
                "zoe@voorbeeld.example",
                new OrganisationKey("OVO000001"),
                null,
                null,
                null,
                null,
                LocalDate.EPOCH,
                null);
    }
}
