package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_MEMBER;
import static org.maatwerk.attestation.Cast.TODAY;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttestationCodesTest {

    /** D-2: ids, codes, dates, yes or no; there is no room for a name or a sentence. */
    @ParameterizedTest
    @MethodSource("everythingTheProcessesAreTold")
    void a_process_is_told_ids_codes_and_dates_only(Map<String, Object> codes) {
        assertThat(codes.values())
                .allMatch(value -> value == null
                        || value instanceof Boolean
                        || value instanceof Date
                        || value.toString().matches("\\d+(,\\d+)*|[A-Z]+(_[A-Z]+)*"));
    }

    static Stream<Map<String, Object>> everythingTheProcessesAreTold() {
        return Stream.of(
                AttestationCodes.atTheStart(AN),
                AttestationCodes.ofExpert(EXPERT, TODAY),
                AttestationCodes.ofDoctor(DOCTOR),
                AttestationCodes.noDoctor(),
                AttestationCodes.otherDoctor(DOCTOR),
                AttestationCodes.askSmt(),
                AttestationCodes.smtMembers(List.of(MEMBER, OTHER_MEMBER)),
                AttestationCodes.recognised(),
                AttestationCodes.notRecognised(TODAY),
                AttestationCodes.notRecognised(null),
                AttestationCodes.renewal(AN, TODAY, TODAY),
                AttestationCodes.handover(TODAY));
    }
}
