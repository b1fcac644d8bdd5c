package org.maatwerk.attestation.usecase;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maatwerk.attestation.Assessments;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Everything a doctor has to do, in one view: appointments by day, files in hand, and the pool by number (A11). */
@ApplicationScoped
@Transactional
public class ReadDoctorAgenda {

    @Inject
    DoctorPool pool;

    @Inject
    Assessments assessments;

    @Inject
    DoctorLines lines;

    public DoctorAgendaView of(PersonId doctor) {
        List<Attestation> inHand = pool.inHand(doctor);
        return new DoctorAgendaView(
                days(doctor, inHand),
                inHand.stream()
                        .map(lines::inHand)
                        .sorted(comparing(DoctorAgendaView.FileInHand::due, nullsLast(naturalOrder())))
                        .toList(),
                pool.of(doctor).stream()
                        .map(lines::inPool)
                        .sorted(comparing(DoctorAgendaView.FileInPool::due, nullsLast(naturalOrder())))
                        .toList());
    }

    private List<DoctorAgendaView.Day> days(PersonId doctor, List<Attestation> inHand) {
        Map<CaseNumber, Attestation> files =
                inHand.stream().collect(Collectors.toMap(Attestation::caseNumber, Function.identity()));
        return assessments.planned(doctor).stream()
                .filter(consultation -> files.containsKey(consultation.caseNumber()))
                .collect(Collectors.groupingBy(Consultation::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new DoctorAgendaView.Day(
                        day.getKey(),
                        day.getValue().stream()
                                .map(consultation -> lines.meeting(
                                        consultation,
                                        files.get(consultation.caseNumber()).staffMember()))
                                .toList()))
                .toList();
    }
}
