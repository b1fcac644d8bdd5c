package org.maatwerk.confidentiality.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.confidentiality.usecase.EmergencyLine;
import org.maatwerk.confidentiality.usecase.ReviewEmergencies;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Option;
import org.maatwerk.shell.Texts;

/** The data protection officer reviews who opened a file in an emergency, one at a time. */
@Named
@ViewScoped
public class ReviewEmergenciesScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/confidentiality/review-emergencies.xhtml?faces-redirect=true";
    private static final String JUSTIFIED = "yes";

    @Inject
    ReviewEmergencies reviewEmergencies;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private List<EmergencyLine> emergencies;
    private Long number;
    private String judgement;
    private String remark;

    public void open() {
        emergencies = reviewEmergencies.look(user.id());
        if (number != null && getChosen() == null) {
            throw new NotFound();
        }
    }

    public String review() {
        Boolean justified = judgement == null || judgement.isEmpty() ? null : JUSTIFIED.equals(judgement);
        reviewEmergencies.review(user.id(), number, justified, remark);
        notice.say("review-emergencies.is-reviewed");
        return HERE;
    }

    /** The one that is being reviewed; null on the list. */
    public EmergencyLine getChosen() {
        return emergencies.stream()
                .filter(EmergencyLine::reviewable)
                .filter(one -> Long.valueOf(one.id()).equals(number))
                .findFirst()
                .orElse(null);
    }

    public List<Option> getJudgements() {
        return List.of(
                new Option(JUSTIFIED, texts.get("review-emergencies.justified")),
                new Option("no", texts.get("review-emergencies.not-justified")));
    }

    /** What became of it, in words. */
    public String outcome(EmergencyLine one) {
        if (!one.isReviewed()) {
            return texts.get(one.reviewable() ? "review-emergencies.waits" : "review-emergencies.not-yours");
        }
        String words = texts.get(one.justified() ? "review-emergencies.justified" : "review-emergencies.not-justified");
        return texts.with("review-emergencies.by", words, one.reviewer());
    }

    public List<EmergencyLine> getEmergencies() {
        return emergencies;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public String getJudgement() {
        return judgement;
    }

    public void setJudgement(String judgement) {
        this.judgement = judgement;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
