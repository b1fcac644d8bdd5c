package org.maatwerk.shell.tags;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Format;
import org.maatwerk.workflow.Drafts;
import org.maatwerk.workflow.FormDraftView;

/** The draft that belongs to a form with {@code autosave="true"} about a file. */
final class DraftOfForm {

    private DraftOfForm() {}

    /** Puts the draft in the fields as if it was typed just now; null when there is none. */
    static FormDraftView putBack(Form form) {
        CaseNumber file = file(form);
        if (file == null) {
            return null;
        }
        FacesContext context = FacesContext.getCurrentInstance();
        FormDraftView earlier = drafts().read(me(), Words.stem(context), file).orElse(null);
        if (earlier != null) {
            fill(context, form, earlier.fields());
        }
        return earlier;
    }

    private static void fill(FacesContext context, Form form, Map<String, String> typed) {
        form.visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof Field field && !field.readOnly()) {
                field.typedEarlier(typed.get(field.getClientId(context)));
            }
            return VisitResult.ACCEPT;
        });
    }

    static void tell(ResponseWriter out, FormDraftView earlier) throws IOException {
        Format format = CDI.current().select(Format.class).get();
        Html.text(
                out,
                "p",
                "draft-restored",
                Words.texts().with("shell.draft.restored", format.moment(earlier.savedAt())));
    }

    /** Throws the draft away once the form was sent. */
    static void forget(UIComponent button) {
        for (UIComponent one = button; one != null; one = one.getParent()) {
            if (one instanceof Form form && file(form) != null) {
                drafts().forget(me(), Words.stem(FacesContext.getCurrentInstance()), file(form));
            }
        }
    }

    private static CaseNumber file(Form form) {
        String file = Words.given(form, "case");
        return Words.yes(form, "autosave") && CaseNumber.isOne(file) ? new CaseNumber(file) : null;
    }

    private static PersonId me() {
        return CDI.current().select(CurrentUser.class).get().id();
    }

    private static Drafts drafts() {
        return CDI.current().select(Drafts.class).get();
    }
}
