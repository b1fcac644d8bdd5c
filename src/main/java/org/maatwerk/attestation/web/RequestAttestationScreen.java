package org.maatwerk.attestation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.attestation.ExternalRecognition;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.TalkPlace;
import org.maatwerk.attestation.usecase.AdmissionView;
import org.maatwerk.attestation.usecase.DraftRequest;
import org.maatwerk.attestation.usecase.RequestDraftView;
import org.maatwerk.attestation.usecase.SubmitRequest;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;
import org.maatwerk.shell.Texts;

/** The guided request: one question a page, a look at all answers, and then it is sent. */
@Named
@ViewScoped
public class RequestAttestationScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/attestation/request-attestation.xhtml?faces-redirect=true";

    @Inject
    DraftRequest draftRequest;

    @Inject
    SubmitRequest submitRequest;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Texts texts;

    private String step;
    private String change;
    private RequestDraftView draft;
    private AdmissionView admission;
    private String answer;
    private boolean read;

    /** Whoever asks for a question without having begun, or for a page that is not there, begins at the beginning. */
    public String open() {
        admission = draftRequest.admission(user.id());
        draft = draftRequest.find(user.id()).orElse(null);
        change = RequestSteps.CHECK.equals(change) ? change : null;
        step = step == null ? RequestSteps.START : step;
        boolean sent = step.equals(RequestSteps.SENT) && admission.file() != null;
        if (step.equals(RequestSteps.START) || sent) {
            return null;
        }
        if (draft == null || !steps().exists(step)) {
            return HERE;
        }
        if (step.equals(RequestSteps.CHECK) && !draft.isComplete()) {
            return HERE + "&step=" + getResume();
        }
        read = draft.informationRead();
        answer = steps().question(step).map(draft.answers()::get).orElse(null);
        return null;
    }

    public String begin() {
        draftRequest.start(user.id());
        return to(RequestSteps.READ);
    }

    public String markRead() {
        draftRequest.informationRead(user.id(), read);
        return afterwards();
    }

    public String keep() {
        draftRequest.answer(user.id(), steps().question(step).orElseThrow(), answer);
        boolean recognised = ExternalRecognition.YES.name().equals(answer);
        return recognised ? to(RequestSteps.RECOGNISED_ELSEWHERE) : afterwards();
    }

    /** From the page that says that an internal attestation may not be needed. */
    public String goOn() {
        return afterwards();
    }

    public String send() {
        submitRequest.submit(user.id());
        return to(RequestSteps.SENT);
    }

    public String discard() {
        draftRequest.discard(user.id());
        notice.say("request-attestation.discarded");
        return HERE;
    }

    private String afterwards() {
        RequestDraftView now = draftRequest.start(user.id());
        return to(change != null && now.isComplete() ? RequestSteps.CHECK : steps().after(step));
    }

    private String to(String next) {
        return HERE + "&step=" + next + (change == null ? "" : "&change=" + change);
    }

    private RequestSteps steps() {
        return new RequestSteps(draft.questions());
    }

    public boolean on(String wanted) {
        return wanted.equals(step);
    }

    /** The question of this page; null on the other pages. */
    public RequestQuestion getQuestion() {
        return draft == null ? null : steps().question(step).orElse(null);
    }

    public int getNumber() {
        return draft.questions().indexOf(getQuestion()) + 1;
    }

    /** The page before this one; null on the first. */
    public String getBack() {
        if (draft == null || on(RequestSteps.START) || on(RequestSteps.SENT)) {
            return null;
        }
        return "/attestation/request-attestation.xhtml?step=" + (change == null ? steps().before(step) : change);
    }

    /** Where a draft goes on: the first page that is not finished. */
    public String getResume() {
        if (!draft.informationRead()) {
            return RequestSteps.READ;
        }
        return draft.next() == null ? RequestSteps.CHECK : draft.next().name();
    }

    public List<InformationClass> getInformation() {
        return OwnFileStory.INFORMATION;
    }

    /** What was answered, in words; null when nothing was. */
    public String words(RequestQuestion question) {
        String given = draft.answers().get(question);
        if (given == null || question.choices().isEmpty()) {
            return given;
        }
        return question == RequestQuestion.PLACE
                ? texts.of(TalkPlace.valueOf(given))
                : texts.of(ExternalRecognition.valueOf(given));
    }

    public ExternalRecognition[] getRecognitions() {
        return ExternalRecognition.values();
    }

    public TalkPlace[] getPlaces() {
        return TalkPlace.values();
    }

    /** The case number of what was sent; null when nothing was. */
    public CaseNumber getSent() {
        return admission.file();
    }

    public RequestDraftView getDraft() {
        return draft;
    }

    public AdmissionView getAdmission() {
        return admission;
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }
}
