package org.maatwerk.attestation.web;

import static org.maatwerk.attestation.AttestationRefusal.SKETCH_CHANGED_MEANWHILE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maatwerk.attestation.SketchContent;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.attestation.usecase.DraftSketch;
import org.maatwerk.attestation.usecase.SketchPage;
import org.maatwerk.attestation.usecase.SketchView;
import org.maatwerk.kernel.Refused;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Staff member and expert write the situation sketch; what the other wrote meanwhile is shown beside (A4). */
@Named
@ViewScoped
public class DraftSketchScreen extends FileScreen {

    private static final long serialVersionUID = 1L;

    @Inject
    DraftSketch draftSketch;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private SketchPage page;
    private int expected;
    private final Map<String, String> parts = new TreeMap<>();
    private SketchView meanwhile;
    private String comment;

    public void open() {
        page = draftSketch.read(user.id(), getCaseNumber());
        expected = page.newest().number();
        parts.clear();
        page.newest().content().parts().forEach((section, text) -> parts.put(section.name(), text));
    }

    public String save() {
        keep();
        notice.say(
                "draft-sketch.saved",
                draftSketch.read(user.id(), getCaseNumber()).newest().number());
        return to("draft-sketch");
    }

    public String offer() {
        keep();
        draftSketch.offer(user.id(), getCaseNumber(), expected);
        notice.say("draft-sketch.offered");
        return to("draft-sketch");
    }

    public String addComment() {
        draftSketch.comment(user.id(), getCaseNumber(), comment);
        notice.say("draft-sketch.commented");
        return to("draft-sketch");
    }

    /** A second save after a conflict is a choice: it goes over what was shown beside it, which stays as a version. */
    private void keep() {
        Optional<SketchView> other = draftSketch.save(user.id(), getCaseNumber(), expected, written());
        meanwhile = other.orElse(null);
        other.ifPresent(newer -> expected = newer.number());
        Refused.when(other.isPresent(), SKETCH_CHANGED_MEANWHILE);
        page = draftSketch.read(user.id(), getCaseNumber());
        expected = page.newest().number();
    }

    private SketchContent written() {
        Map<SketchSection, String> texts = new EnumMap<>(SketchSection.class);
        parts.forEach((section, text) -> texts.put(SketchSection.valueOf(section), text));
        return SketchContent.of(texts);
    }

    /** The file it belongs to, as this reader knows it; asked before it is known whether there is such a page. */
    public String getBack() {
        return "/attestation/" + (page != null && page.own() ? "own-file" : "expert-file") + ".xhtml?case="
                + getCaseNumber();
    }

    /** The parts that differ from what the other wrote meanwhile. */
    public List<SketchSection> getDiffering() {
        return meanwhile == null ? List.of() : written().differingFrom(meanwhile.content());
    }

    public SketchSection[] getSections() {
        return SketchSection.values();
    }

    public SketchPage getPage() {
        return page;
    }

    public SketchView getMeanwhile() {
        return meanwhile;
    }

    /** By the name of the section, as the page writes it. */
    public Map<String, String> getParts() {
        return parts;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
