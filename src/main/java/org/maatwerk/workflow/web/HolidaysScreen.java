package org.maatwerk.workflow.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;
import org.maatwerk.workflow.ClosingDay.Names;
import org.maatwerk.workflow.SpecialDay;
import org.maatwerk.workflow.usecase.SetClosingDays;

/** The days of a year that do not count as working days, and a new one. */
@Named
@ViewScoped
public class HolidaysScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/workflow/holidays.xhtml?faces-redirect=true&year=";

    @Inject
    SetClosingDays setClosingDays;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private Integer year;
    private List<SpecialDay> days;
    private LocalDate date;
    private String nameNl;
    private String nameEn;
    private Boolean everyYear;
    private Boolean closed;

    public void open() {
        if (year == null) {
            year = setClosingDays.thisYear(user.id());
        }
        days = setClosingDays.of(user.id(), year);
    }

    public String nameOf(SpecialDay day) {
        if (day.setting() == null) {
            return texts.of(day.holiday());
        }
        return user.locale().getLanguage().equals("nl")
                ? day.setting().dutch()
                : day.setting().english();
    }

    public String set() {
        setClosingDays.set(user.id(), date, everyYear, new Names(nameNl, nameEn), closed);
        notice.say("holidays.done");
        return PAGE + date.getYear();
    }

    /** What the two questions with a choice of two may be answered with. */
    public List<Option> getYearly() {
        return List.of(
                new Option("false", texts.get("holidays.once")), new Option("true", texts.get("holidays.yearly")));
    }

    public List<Option> getStates() {
        return List.of(
                new Option("true", texts.get("holidays.closed")), new Option("false", texts.get("holidays.open")));
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public List<SpecialDay> getDays() {
        return days;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public String getNameNl() {
        return nameNl;
    }

    public void setNameNl(String nameNl) {
        this.nameNl = nameNl;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public Boolean getEveryYear() {
        return everyYear;
    }

    public void setEveryYear(Boolean everyYear) {
        this.everyYear = everyYear;
    }

    public Boolean getClosed() {
        return closed;
    }

    public void setClosed(Boolean closed) {
        this.closed = closed;
    }
}
