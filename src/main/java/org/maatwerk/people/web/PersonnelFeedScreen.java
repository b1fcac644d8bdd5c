package org.maatwerk.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.people.FeedReport;
import org.maatwerk.people.FeedSource;
import org.maatwerk.people.PersonnelFeedState;
import org.maatwerk.people.usecase.FindPeople;
import org.maatwerk.people.usecase.ImportPersonnelFeed;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** Hands over a file of personnel data, after a look at what it would change; and what became of earlier ones (X8). */
@Named
@ViewScoped
public class PersonnelFeedScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/people/personnel-feed.xhtml?faces-redirect=true";

    @Inject
    ImportPersonnelFeed importPersonnelFeed;

    @Inject
    FindPeople findPeople;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private Long feed;
    private List<FeedReport> latest;
    private FeedReport report;
    private byte[] file;
    private Boolean whole;

    public void open() {
        latest = importPersonnelFeed.latest(user.id());
        report = feed == null ? null : importPersonnelFeed.report(user.id(), feed);
    }

    /** Shows what the file would change; it stays at hand for {@link #take()}. */
    public void preview() {
        feed = null;
        report = importPersonnelFeed.preview(user.id(), file, whole);
    }

    public String take() {
        FeedReport taken = importPersonnelFeed.take(user.id(), file, whole);
        notice.say(isHeld(taken) ? "personnel-feed.was-held" : "personnel-feed.was-taken");
        return SELF + "&feed=" + taken.id();
    }

    public String confirm() {
        importPersonnelFeed.confirm(user.id(), feed);
        notice.say("personnel-feed.was-taken");
        return SELF + "&feed=" + feed;
    }

    public String discard() {
        importPersonnelFeed.discard(user.id(), feed);
        notice.say("personnel-feed.was-discarded");
        return SELF + "&feed=" + feed;
    }

    public boolean isPreview() {
        return report != null && report.id() == null;
    }

    public boolean isWaiting() {
        return report != null && report.id() != null && isHeld(report);
    }

    public boolean isHeld(FeedReport one) {
        return one.state() == PersonnelFeedState.HELD;
    }

    /** Who handed it over; a file of the folder, or a machine, when nobody did. */
    public String by(FeedReport one) {
        FeedSource source = one.source();
        if (source.person() != null) {
            return findPeople.card(user.id(), source.person()).person().name();
        }
        return source.fileName() == null
                ? texts.get("personnel-feed.by-machine")
                : texts.with("personnel-feed.by-folder", source.fileName());
    }

    /** How a state is coloured: what asks for a person stands out. */
    public String kindOf(FeedReport one) {
        return switch (one.state()) {
            case HELD -> "warn";
            case REFUSED -> "danger";
            case TAKEN -> one.findings().isEmpty() ? "ok" : "neutral";
            case DISCARDED -> "neutral";
        };
    }

    public List<Option> getKinds() {
        return List.of(
                new Option("true", texts.get("personnel-feed.whole.yes"), texts.get("personnel-feed.whole.yes.hint")),
                new Option("false", texts.get("personnel-feed.whole.no"), texts.get("personnel-feed.whole.no.hint")));
    }

    public List<FeedReport> getLatest() {
        return latest;
    }

    public FeedReport getReport() {
        return report;
    }

    public Long getFeed() {
        return feed;
    }

    public void setFeed(Long feed) {
        this.feed = feed;
    }

    public byte[] getFile() {
        return file;
    }

    public void setFile(byte[] file) {
        this.file = file;
    }

    public Boolean getWhole() {
        return whole;
    }

    public void setWhole(Boolean whole) {
        this.whole = whole;
    }
}
