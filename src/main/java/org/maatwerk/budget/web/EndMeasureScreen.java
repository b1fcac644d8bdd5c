package org.maatwerk.budget.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.budget.usecase.EndMeasure;
import org.maatwerk.budget.usecase.ReadTomYears;
import org.maatwerk.budget.usecase.TomYearView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;

/** From which year on a measure that comes back each year is not needed any more (T7). */
@Named
@ViewScoped
public class EndMeasureScreen extends TomScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    EndMeasure endMeasure;

    @Inject
    ReadTomYears readTomYears;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private List<Integer> endable;
    private List<TomYearView> years;
    private String from;

    public void open() {
        endable = endMeasure.years(user.id(), getCaseNumber());
        years = readTomYears.of(user.id(), getCaseNumber());
    }

    public String end() {
        endMeasure.end(user.id(), getCaseNumber(), Integer.parseInt(from));
        notice.say("end-measure.ended", from);
        return to("tom-request");
    }

    public List<Option> getChoices() {
        return endable.stream()
                .map(year -> new Option(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    public List<TomYearView> getYears() {
        return years;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
