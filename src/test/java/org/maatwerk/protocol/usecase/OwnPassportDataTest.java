package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.FILE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.documents.Documents;
import org.maatwerk.people.OwnRecord;

/** Everything about oneself holds the passports one made and brought along: X7, P12. */
class OwnPassportDataTest {

    private final ProtocolTable table = ProtocolTable.agreed();

    @Test
    void both_are_in_it_for_their_owner_alone_X7_P12() {
        MakePassport making = table.get(MakePassport.class);
        making.make(AN, FILE, List.of(2), making.preview(AN, FILE, List.of(2)));
        byte[] file = table.get(Documents.class).bytes(FILE, PassportBook.FILE, "1");
        table.get(ImportPassport.class).take(AN, file, false);
        table.get(RevokePassport.class).revoke(AN, FILE, 1);

        List<OwnRecord> records = table.get(OwnPassportData.class).of(AN);

        assertThat(records).extracting(OwnRecord::kind).containsExactly("passport", "imported-passport");
        assertThat(records.get(0).facts())
                .containsEntry("passport-status", "REVOKED")
                .containsKey("revoked");
        assertThat(records.get(1).facts())
                .containsEntry("text", "Een zitstatafel")
                .containsEntry("name-on-it", "An Peeters");
        assertThat(table.get(OwnPassportData.class).of(BO)).isEmpty();
    }
}
