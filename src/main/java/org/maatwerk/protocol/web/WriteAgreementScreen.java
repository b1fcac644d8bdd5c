package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.ProtocolRefusal.TEXT_CHANGED_MEANWHILE;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.Barrier;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.Measure;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.usecase.AgreementView;
import org.maatwerk.protocol.usecase.DraftProtocol;
import org.maatwerk.protocol.usecase.DraftView;
import org.maatwerk.protocol.usecase.SuggestMeasures;
import org.maatwerk.protocol.usecase.WriteAgreement;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Who leads the conversation writes one agreement down, from the catalogue or in own words (P3). */
@Named
@ViewScoped
public class WriteAgreementScreen extends ProtocolScreen {

    private static final long serialVersionUID = 1L;

    /** Stands in the address for an agreement that is in no catalogue. */
    private static final String OWN = "own";

    @Inject
    DraftProtocol draftProtocol;

    @Inject
    WriteAgreement writeAgreement;

    @Inject
    SuggestMeasures suggestMeasures;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private Integer number;
    private Barrier barrier;
    private String code;
    private AgreementFields fields = new AgreementFields();
    private List<Measure> measures;
    private AgreementView meanwhile;
    private int expected;

    public void open() {
        DraftView draft = draftProtocol.read(user.id(), getCaseNumber());
        if (!draft.isLed()) {
            throw new NotFound();
        }
        measures = suggestMeasures.against(barrier);
        if (number != null) {
            AgreementView agreement = draft.text().agreement(number).orElseThrow(NotFound::new);
            expected = agreement.since();
            fields = AgreementFields.of(agreement.content());
        } else if (!isChoosing() && !code.equals(OWN)) {
            fields = AgreementFields.of(suggestMeasures.withCode(code), user.locale());
        }
    }

    public String save() {
        if (number == null) {
            writeAgreement.add(user.id(), getCaseNumber(), fields.content());
        } else {
            change();
        }
        notice.say("write-agreement.saved");
        return to("draft-protocol");
    }

    public String remove() {
        writeAgreement.remove(user.id(), getCaseNumber(), number, expected);
        notice.say("write-agreement.removed");
        return to("draft-protocol");
    }

    private void change() {
        Optional<AgreementView> other =
                writeAgreement.change(user.id(), getCaseNumber(), number, expected, fields.content());
        meanwhile = other.orElse(null);
        other.ifPresent(newer -> expected = newer.since());
        Refused.when(other.isPresent(), TEXT_CHANGED_MEANWHILE);
    }

    /** Still to choose from the catalogue: a new agreement for which nothing was chosen yet. */
    public boolean isChoosing() {
        return number == null && (code == null || code.isEmpty());
    }

    /** What was typed for another agreement, or before somebody changed it, is shown beside these fields. */
    public String getBasis() {
        return number == null ? code : number + "." + expected;
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    public Barrier[] getBarriers() {
        return Barrier.values();
    }

    public List<MeasureCategory> getCategories() {
        return List.of(MeasureCategory.values());
    }

    public Doer[] getDoers() {
        return Doer.values();
    }

    public DependsOn[] getDependencies() {
        return DependsOn.values();
    }

    public Measure.Words words(Measure measure) {
        return measure.in(user.locale());
    }

    public AgreementFields getFields() {
        return fields;
    }

    public AgreementView getMeanwhile() {
        return meanwhile;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }

    public Barrier getBarrier() {
        return barrier;
    }

    public void setBarrier(Barrier barrier) {
        this.barrier = barrier;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
