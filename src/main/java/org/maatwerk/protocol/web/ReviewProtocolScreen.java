package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.usecase.DraftProtocol;
import org.maatwerk.protocol.usecase.DraftView;
import org.maatwerk.protocol.usecase.ReviewProtocol;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The four read the protocol, comment for all or for the expert alone, and say when they have read it (P4). */
@Named
@ViewScoped
public class ReviewProtocolScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftProtocol draftProtocol;

    @Inject
    ReviewProtocol reviewProtocol;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private DraftView draft;
    private String remark;
    private CommentAudience audience;

    public void open() {
        draft = draftProtocol.read(user.id(), getCaseNumber());
    }

    public String comment() {
        reviewProtocol.comment(user.id(), getCaseNumber(), audience, remark);
        notice.say("review-protocol.commented");
        return to("review-protocol");
    }

    public String read() {
        reviewProtocol.read(user.id(), getCaseNumber());
        notice.say("review-protocol.done");
        return to("protocol-file");
    }

    public CommentAudience[] getAudiences() {
        return CommentAudience.values();
    }

    public ProtocolSection[] getSections() {
        return ProtocolSection.values();
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    public DraftView getDraft() {
        return draft;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }

    public CommentAudience getAudience() {
        return audience;
    }

    public void setAudience(CommentAudience audience) {
        this.audience = audience;
    }
}
