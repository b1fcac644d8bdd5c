package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.usecase.AppointmentForm;
import org.maatwerk.attestation.usecase.ConsultationView;
import org.maatwerk.attestation.usecase.PlanConsultation;
import org.maatwerk.attestation.usecase.PlanningView;
import org.maatwerk.attestation.usecase.ReadPlanning;
import org.maatwerk.attestation.usecase.TakeFile;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** A doctor takes a file, and plans, moves or cancels the appointment. */
@Named
@ViewScoped
public class PlanConsultationScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadPlanning readPlanning;

    @Inject
    TakeFile takeFile;

    @Inject
    PlanConsultation planConsultation;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Clock clock;

    private PlanningView planning;
    private LocalDate date;
    private LocalTime time;
    private ConsultationManner manner;
    private String place;

    public void open() {
        planning = readPlanning.of(user.id(), getCaseNumber());
        ConsultationView appointment = planning.appointment();
        if (appointment != null) {
            date = appointment.at().toLocalDate();
            time = appointment.at().toLocalTime();
            manner = appointment.manner();
            place = appointment.place();
        }
    }

    public String take() {
        takeFile.take(user.id(), getCaseNumber());
        notice.say("plan-consultation.taken");
        return to("plan-consultation");
    }

    public String plan() {
        planConsultation.plan(user.id(), getCaseNumber(), form());
        notice.say("plan-consultation.planned");
        return DoctorPages.AGENDA;
    }

    public String move() {
        planConsultation.move(user.id(), getCaseNumber(), form());
        notice.say("plan-consultation.moved");
        return DoctorPages.AGENDA;
    }

    public String cancel() {
        planConsultation.cancel(user.id(), getCaseNumber());
        notice.say("plan-consultation.cancelled");
        return to("plan-consultation");
    }

    private AppointmentForm form() {
        return new AppointmentForm(date, time, manner, place);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public ConsultationManner[] getManners() {
        return ConsultationManner.values();
    }

    public PlanningView getPlanning() {
        return planning;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public ConsultationManner getManner() {
        return manner;
    }

    public void setManner(ConsultationManner manner) {
        this.manner = manner;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
