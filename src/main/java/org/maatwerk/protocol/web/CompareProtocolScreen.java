package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.protocol.usecase.CompareProtocol;
import org.maatwerk.protocol.usecase.ComparisonView;
import org.maatwerk.protocol.usecase.DraftProtocol;
import org.maatwerk.protocol.usecase.DraftView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Option;

/** Any two versions of a protocol, side by side in words (P4). */
@Named
@ViewScoped
public class CompareProtocolScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftProtocol draftProtocol;

    @Inject
    CompareProtocol compareProtocol;

    @Inject
    CurrentUser user;

    private Integer from;
    private Integer to;
    private DraftView draft;
    private ComparisonView comparison;

    /** Without versions in the address: the last change. */
    public void open() {
        draft = draftProtocol.read(user.id(), getCaseNumber());
        int latest = draft.text().number();
        if (to == null) {
            to = latest;
        }
        if (from == null) {
            from = Math.max(0, to - 1);
        }
        comparison = compareProtocol.of(user.id(), getCaseNumber(), from, to);
    }

    public String compare() {
        return to("compare-protocol") + "&from=" + from + "&to=" + to;
    }

    public List<Option> getVersions() {
        return draft.versions().stream()
                .map(version -> new Option(Integer.toString(version.number()), Integer.toString(version.number())))
                .toList();
    }

    public ComparisonView getComparison() {
        return comparison;
    }

    public DraftView getDraft() {
        return draft;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
