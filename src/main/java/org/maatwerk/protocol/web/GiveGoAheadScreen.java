package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.RecognitionBody;
import org.maatwerk.protocol.usecase.GiveGoAhead;
import org.maatwerk.protocol.usecase.GoAheadForm;
import org.maatwerk.protocol.usecase.GoAheadView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;

/** The staff member says yes or no, knowing who will see what (D-6). */
@Named
@ViewScoped
public class GiveGoAheadScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    GiveGoAhead giveGoAhead;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private GoAheadView view;
    private ProtocolGround ground;
    private RecognitionBody body;
    private LocalDate until;
    private String hrOfficer;

    public void open() {
        view = giveGoAhead.read(user.id(), getCaseNumber());
    }

    public String give() {
        Long officer = hrOfficer == null || hrOfficer.isBlank() ? null : Long.valueOf(hrOfficer);
        giveGoAhead.give(user.id(), getCaseNumber(), new GoAheadForm(ground, body, until, officer));
        notice.say("give-go-ahead.given");
        return to("protocol-file");
    }

    public String refuse() {
        giveGoAhead.refuse(user.id(), getCaseNumber());
        notice.say("give-go-ahead.refused");
        return to("protocol-file");
    }

    /** An internal recognition is offered to who has one. */
    public List<ProtocolGround> getGrounds() {
        return Stream.of(ProtocolGround.values())
                .filter(one -> view.recognised() || one != ProtocolGround.INTERNAL_RECOGNITION)
                .toList();
    }

    public RecognitionBody[] getBodies() {
        return RecognitionBody.values();
    }

    public List<Option> getHrOfficers() {
        return view.hrOfficers().stream()
                .map(one -> new Option(Long.toString(one.id()), one.name()))
                .toList();
    }

    public GoAheadView getView() {
        return view;
    }

    public ProtocolGround getGround() {
        return ground;
    }

    public void setGround(ProtocolGround ground) {
        this.ground = ground;
    }

    public RecognitionBody getBody() {
        return body;
    }

    public void setBody(RecognitionBody body) {
        this.body = body;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getHrOfficer() {
        return hrOfficer;
    }

    public void setHrOfficer(String hrOfficer) {
        this.hrOfficer = hrOfficer;
    }
}
