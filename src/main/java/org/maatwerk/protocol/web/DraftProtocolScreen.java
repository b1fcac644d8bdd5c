package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.ProtocolRefusal.TEXT_CHANGED_MEANWHILE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.usecase.DraftProtocol;
import org.maatwerk.protocol.usecase.DraftView;
import org.maatwerk.protocol.usecase.FreezeProtocol;
import org.maatwerk.protocol.usecase.SectionView;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** The four see the protocol grow; the staff member writes the own words, who leads it the rest (P3). */
@Named
@ViewScoped
public class DraftProtocolScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftProtocol draftProtocol;

    @Inject
    FreezeProtocol freezeProtocol;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private DraftView draft;
    private int expected;
    private String text;
    private SectionView meanwhile;

    public void open() {
        draft = draftProtocol.read(user.id(), getCaseNumber());
        if (getSection() != null) {
            SectionView section = draft.text().section(getSection());
            expected = section.since();
            text = section.text();
        }
    }

    public String save() {
        keep();
        notice.say(draft.stage() == ProtocolStage.SIGNING ? "draft-protocol.saved-voided" : "draft-protocol.saved");
        return to("draft-protocol");
    }

    public String offer() {
        draftProtocol.offer(user.id(), getCaseNumber());
        notice.say("draft-protocol.offered");
        return to("protocol-file");
    }

    /** Nobody is asked to sign what the author did not see: the version is that of the page. */
    public String freeze() {
        freezeProtocol.freeze(user.id(), getCaseNumber(), draft.text().number());
        notice.say("draft-protocol.frozen");
        return to("protocol-file");
    }

    /** A second save after a conflict is a choice: it goes over what was shown beside it, which stays as a version. */
    private void keep() {
        Optional<SectionView> other = draftProtocol.save(user.id(), getCaseNumber(), getSection(), expected, text);
        meanwhile = other.orElse(null);
        other.ifPresent(newer -> expected = newer.since());
        Refused.when(other.isPresent(), TEXT_CHANGED_MEANWHILE);
    }

    /** The one that this reader writes; null for who only reads. */
    public ProtocolSection getSection() {
        if (draft.isOwn()) {
            return ProtocolSection.OWN_WORDS;
        }
        return draft.isLed() ? ProtocolSection.JOB : null;
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

    /** What somebody wrote there meanwhile, or null. */
    public SectionView getMeanwhile() {
        return meanwhile;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
