package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.budget.usecase.ReadTomFigures;
import org.maatwerk.budget.usecase.StudentFigures;
import org.maatwerk.budget.usecase.TomFigures;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.shell.Texts;

/** The figures of some years: what was asked for, and where the money went (F1). */
@Named
@ViewScoped
public class TomFiguresScreen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ReadTomFigures readTomFigures;

    @Inject
    CurrentUser user;

    @Inject
    Texts texts;

    @Inject
    Format format;

    private Integer year;
    private List<Integer> years;
    private TomFigures figures;

    public void open() {
        years = readTomFigures.years(user.id());
        if (year == null) {
            year = years.get(0);
        }
        figures = readTomFigures.of(user.id(), year);
    }

    /** Of how many students, in how many entities, and what part of the wages it is (T12). */
    public String getStudentsSaid() {
        StudentFigures students = figures.students();
        String amount = format.amount(students.amount());
        String percent = String.valueOf(figures.studentsPercent());
        return students.isFew()
                ? texts.with("tom-figures.students.few", amount, percent)
                : texts.with(
                        "tom-figures.students.told",
                        amount,
                        percent,
                        students.students().toString(),
                        students.organisations().toString());
    }

    public TomFigures getFigures() {
        return figures;
    }

    public List<Integer> getYears() {
        return years;
    }

    /** Whose money is shown. */
    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
