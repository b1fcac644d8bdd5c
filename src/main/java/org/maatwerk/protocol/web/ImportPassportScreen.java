package org.maatwerk.protocol.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.usecase.ImportPassport;
import org.maatwerk.protocol.usecase.ImportPassport.Outcome;
import org.maatwerk.protocol.usecase.ImportedView;
import org.maatwerk.protocol.usecase.OwnImports;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** Somebody brings an adjustment passport along, sees those brought before, and throws one away (P12). */
@Named
@ViewScoped
public class ImportPassportScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String SELF = "/protocol/import-passport.xhtml?faces-redirect=true";

    @Inject
    ImportPassport importPassport;

    @Inject
    OwnImports ownImports;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    private List<ImportedView> passports;
    private byte[] file;
    private boolean mine;
    private Outcome outcome;
    private String nameOnIt;

    public void open() {
        passports = ownImports.read(user.id());
    }

    /** The file stays at hand when there is something to answer, or to try again. */
    public String take() {
        outcome = null;
        Outcome became = importPassport.take(user.id(), file, mine);
        if (became == Outcome.IMPORTED || became == Outcome.THERE_BEFORE) {
            notice.say("Outcome." + became);
            return SELF;
        }
        nameOnIt = became == Outcome.OTHER_NAME ? importPassport.nameOn(file) : null;
        outcome = became;
        return null;
    }

    /** Another file is another question. */
    public String takeNew() {
        mine = false;
        return take();
    }

    /** Whatever name is on it. */
    public String takeMine() {
        mine = true;
        return take();
    }

    public String discard(CaseNumber number) {
        ownImports.discard(user.id(), number);
        notice.say("import-passport.discarded");
        return SELF;
    }

    public boolean isOtherName() {
        return outcome == Outcome.OTHER_NAME;
    }

    public boolean isWithoutAnswer() {
        return outcome == Outcome.NO_ANSWER;
    }

    public MeasureKind[] getKinds() {
        return MeasureKind.values();
    }

    /** Oldest first. */
    public List<ImportedView> getPassports() {
        return passports;
    }

    public String getNameOnIt() {
        return nameOnIt;
    }

    public byte[] getFile() {
        return file;
    }

    public void setFile(byte[] file) {
        this.file = file;
    }
}
