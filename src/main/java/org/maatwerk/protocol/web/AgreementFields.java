package org.maatwerk.protocol.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.Measure;
import org.maatwerk.protocol.MeasureCategory;

/** What stands in the form of one agreement; anything may still be missing. */
public class AgreementFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String measure;
    private String what;
    private MeasureCategory category;
    private Doer who;
    private LocalDate by;
    private boolean costed;
    private DependsOn dependsOn;

    static AgreementFields of(AgreementContent content) {
        AgreementFields fields = new AgreementFields();
        fields.measure = content.measure();
        fields.what = content.what();
        fields.category = content.category();
        fields.who = content.who();
        fields.by = content.by();
        fields.costed = content.costed();
        fields.dependsOn = content.dependsOn();
        return fields;
    }

    /** As the catalogue suggests it; who and by when are agreed in the conversation. */
    static AgreementFields of(Measure measure, Locale language) {
        AgreementFields fields = new AgreementFields();
        fields.measure = measure.code();
        fields.what = measure.in(language).name() + ".";
        fields.category = measure.category();
        fields.costed = measure.costed();
        fields.dependsOn = measure.dependsOn();
        return fields;
    }

    AgreementContent content() {
        return new AgreementContent(measure, what, category, who, by, costed, dependsOn);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public MeasureCategory getCategory() {
        return category;
    }

    public void setCategory(MeasureCategory category) {
        this.category = category;
    }

    public Doer getWho() {
        return who;
    }

    public void setWho(Doer who) {
        this.who = who;
    }

    public LocalDate getBy() {
        return by;
    }

    public void setBy(LocalDate by) {
        this.by = by;
    }

    public boolean isCosted() {
        return costed;
    }

    public void setCosted(boolean costed) {
        this.costed = costed;
    }

    public DependsOn getDependsOn() {
        return dependsOn;
    }

    public void setDependsOn(DependsOn dependsOn) {
        this.dependsOn = dependsOn;
    }
}
