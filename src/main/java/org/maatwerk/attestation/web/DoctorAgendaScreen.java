package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.usecase.DoctorAgendaView;
import org.maatwerk.attestation.usecase.ReadDoctorAgenda;
import org.maatwerk.shell.CurrentUser;

/** Where a doctor's day starts: appointments, files in hand, and files that wait for a doctor. */
@Named
@ViewScoped
public class DoctorAgendaScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadDoctorAgenda readDoctorAgenda;

    @Inject
    CurrentUser user;

    @Inject
    Clock clock;

    private DoctorAgendaView agenda;

    public void open() {
        agenda = readDoctorAgenda.of(user.id());
    }

    /** Whether an appointment can be noted as held or missed by now. */
    public boolean isDue(LocalDate day) {
        return !day.isAfter(LocalDate.now(clock));
    }

    public DoctorAgendaView getAgenda() {
        return agenda;
    }
}
