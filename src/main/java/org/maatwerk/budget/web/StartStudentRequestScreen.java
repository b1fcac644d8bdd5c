package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.usecase.StartStudentRequest;
import org.maatwerk.budget.usecase.StudentChoice;
import org.maatwerk.budget.usecase.StudentForm;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;

/** HR of an entity asks for the wage of a job student (T12). */
@Named
@ViewScoped
public class StartStudentRequestScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    StartStudentRequest startStudentRequest;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private List<OrganisationView> entities;
    private List<StudentChoice> students;
    private String entity;
    private String student;
    private String name;
    private LocalDate from;
    private LocalDate until;
    private Integer hours;
    private Money wage;
    private String need;

    /** Who asks for one entity alone need not choose. */
    public void open() {
        entities = startStudentRequest.entities(user.id());
        students = startStudentRequest.students(user.id());
        entity = entities.size() == 1 ? entities.get(0).key().value() : null;
    }

    public String submit() {
        CaseNumber known = student == null || student.isEmpty() ? null : new CaseNumber(student);
        CaseNumber request = startStudentRequest.start(
                user.id(), new OrganisationKey(entity), new StudentForm(known, name, from, until, hours, wage, need));
        notice.say("start-student-request.submitted");
        return "/budget/tom-request.xhtml?faces-redirect=true&case=" + request;
    }

    public List<Option> getEntities() {
        return entities.stream()
                .map(one -> new Option(one.key().value(), one.name()))
                .toList();
    }

    /** With the entity where there is more than one. */
    public List<Option> getStudents() {
        return students.stream()
                .map(one -> new Option(one.student().value(), one.name() + where(one)))
                .toList();
    }

    private String where(StudentChoice one) {
        return entities.size() == 1
                ? ""
                : entities.stream()
                        .filter(entity -> entity.key().equals(one.entity()))
                        .map(entity -> ", " + entity.name())
                        .findFirst()
                        .orElse("");
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    public String getStudent() {
        return student;
    }

    public void setStudent(String student) {
        this.student = student;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public Money getWage() {
        return wage;
    }

    public void setWage(Money wage) {
        this.wage = wage;
    }

    public String getNeed() {
        return need;
    }

    public void setNeed(String need) {
        this.need = need;
    }
}
