package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.usecase.ReleaseProtocol;
import org.maatwerk.protocol.usecase.ReleaseView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;

/** The staff member reads what somebody new will see, and lets them in (P10). */
@Named
@ViewScoped
public class ReleaseProtocolScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    ReleaseProtocol releaseProtocol;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private ReleaseView view;
    private String hrOfficer;

    public void open() {
        view = releaseProtocol.read(user.id(), getCaseNumber());
    }

    public String release() {
        Long officer = hrOfficer == null || hrOfficer.isBlank() ? null : Long.valueOf(hrOfficer);
        releaseProtocol.release(user.id(), getCaseNumber(), officer);
        notice.say("release-protocol.done");
        return to("protocol-file");
    }

    public List<Option> getHrOfficers() {
        return view.hrOfficers().stream()
                .map(one -> new Option(Long.toString(one.id()), one.name()))
                .toList();
    }

    public ProtocolSection[] getSections() {
        return ProtocolSection.values();
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public ReleaseView getView() {
        return view;
    }

    public String getHrOfficer() {
        return hrOfficer;
    }

    public void setHrOfficer(String hrOfficer) {
        this.hrOfficer = hrOfficer;
    }
}
