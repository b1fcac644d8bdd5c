package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** A doctor's day: appointments, files in hand and files that wait for a doctor; oldest deadline first. */
public record DoctorAgendaView(List<Day> days, List<FileInHand> inHand, List<FileInPool> pool) implements Serializable {

    /** The appointments of one day, in order. */
    public record Day(LocalDate date, List<Meeting> meetings) implements Serializable {}

    /** One appointment. */
    public record Meeting(CaseNumber caseNumber, String staffMember, ConsultationView consultation)
            implements Serializable {}

    /**
     * A file of this doctor.
     *
     * @param due the first date by which somebody must do something; null without a deadline
     */
    public record FileInHand(CaseNumber caseNumber, String staffMember, DoctorStage stage, LocalDate due)
            implements Serializable {}

    /** A file that any doctor of the service may take: a number, no name. */
    public record FileInPool(CaseNumber caseNumber, LocalDate due, boolean reconsideration) implements Serializable {}
}
