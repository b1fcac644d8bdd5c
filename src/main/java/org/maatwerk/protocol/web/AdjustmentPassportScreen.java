package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.PassportStatus;
import org.maatwerk.protocol.usecase.MakePassport;
import org.maatwerk.protocol.usecase.PassportLine;
import org.maatwerk.protocol.usecase.PassportView;
import org.maatwerk.protocol.usecase.RevokePassport;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** The staff member takes signed agreements along, and revokes what was taken (P12). */
@Named
@ViewScoped
public class AdjustmentPassportScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;
    private static final String STEM = "adjustment-passport";

    @Inject
    MakePassport makePassport;

    @Inject
    RevokePassport revokePassport;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private PassportView view;
    private List<String> chosen;
    private PassportContent preview;

    public void open() {
        view = makePassport.read(user.id(), getCaseNumber());
        chosen = view.agreements().stream().map(AdjustmentPassportScreen::value).toList();
    }

    /** Shows exactly what will stand in it. */
    public void preview() {
        preview = null;
        preview = makePassport.preview(user.id(), getCaseNumber(), numbers());
    }

    /** What was shown, and nothing else. */
    public String make() {
        makePassport.make(user.id(), getCaseNumber(), numbers(), preview);
        notice.say("adjustment-passport.made");
        return to(STEM);
    }

    public String revoke(int number) {
        revokePassport.revoke(user.id(), getCaseNumber(), number);
        notice.say("adjustment-passport.revoked");
        return to(STEM);
    }

    private List<Integer> numbers() {
        return chosen.stream().map(Integer::valueOf).toList();
    }

    private static String value(PassportLine line) {
        return Integer.toString(line.number());
    }

    public List<Option> getOptions() {
        return view.agreements().stream()
                .map(line -> new Option(
                        value(line),
                        texts.with(
                                "adjustment-passport.one",
                                line.number(),
                                line.agreement().what()),
                        texts.get(
                                line.isOfTheJob()
                                        ? "adjustment-passport.of-the-job"
                                        : "adjustment-passport.of-the-person")))
                .toList();
    }

    /** How the state looks. */
    public String kindOf(PassportView.Made passport) {
        return passport.status() == PassportStatus.VALID ? "ok" : null;
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public PassportView getView() {
        return view;
    }

    /** Null until it was asked for. */
    public PassportContent getPreview() {
        return preview;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen;
    }
}
