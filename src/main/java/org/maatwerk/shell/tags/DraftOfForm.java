package org.maatwerk.shell.tags;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    /**
     * Puts the draft in the fields as if it was typed just now. When the file was changed since by somebody else
     * ({@code basis} differs) the fields show the file as it is, and the draft stands above them to read (A4).
     */
    static FormDraftView putBack(Form form) {
        CaseNumber file = file(form);
        if (file == null) {
            return null;
        }
        FacesContext context = FacesContext.getCurrentInstance();
        FormDraftView draft = drafts().read(me(), name(form), file).orElse(null);
        if (draft == null || differing(context, form, draft).isEmpty()) {
            return null;
        }
        if (!outdated(context, form, draft)) {
            differing(context, form, draft)
                    .forEach(field -> field.typedEarlier(draft.fields().get(field.getClientId(context))));
        }
        return draft;
    }

    /** The fields in which something else was typed than what stands in them now. */
    private static List<Field> differing(FacesContext context, Form form, FormDraftView draft) {
        List<Field> fields = new ArrayList<>();
        form.visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof Field field && !field.readOnly()) {
                String typed = draft.fields().get(field.getClientId(context));
                if (typed != null
                        && !typed.replace("\r", "").equals(field.shown(context).replace("\r", ""))) {
                    fields.add(field);
                }
            }
            return VisitResult.ACCEPT;
        });
        return fields;
    }

    private static boolean outdated(FacesContext context, Form form, FormDraftView draft) {
        String basis = Words.given(form, "basis");
        return basis != null && !basis.equals(draft.fields().get(form.getClientId(context) + Form.BASIS));
    }

    static void tell(FacesContext context, Form form, FormDraftView draft) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        boolean outdated = outdated(context, form, draft);
        String when = CDI.current().select(Format.class).get().moment(draft.savedAt());
        out.startElement("div", form);
        out.writeAttribute("class", "draft-restored", null);
        String words = outdated ? "shell.draft.outdated" : "shell.draft.restored";
        Html.text(out, "p", null, Words.texts().with(words, when));
        if (outdated) {
            for (Field field : differing(context, form, draft)) {
                Html.text(out, "p", "byline", Words.of(context, field, "label", ""));
                Html.text(out, "div", "reading", draft.fields().get(field.getClientId(context)));
            }
        }
        out.endElement("div");
    }

    /** Keeps what was typed in the form of this button, whether it is right or not. */
    static void keep(FacesContext context, UIComponent button) {
        for (UIComponent one = button; one != null; one = one.getParent()) {
            if (one instanceof Form form && file(form) != null) {
                drafts().keep(me(), name(form), file(form), typed(context, form));
            }
        }
    }

    private static Map<String, String> typed(FacesContext context, Form form) {
        Map<String, String> sent = context.getExternalContext().getRequestParameterMap();
        Map<String, String> typed = new HashMap<>();
        form.visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof Field field && sent.containsKey(field.getClientId(context))) {
                typed.put(field.getClientId(context), sent.get(field.getClientId(context)));
            }
            return VisitResult.ACCEPT;
        });
        return typed;
    }

    /** Throws the draft away once the form was sent. */
    static void forget(UIComponent button) {
        for (UIComponent one = button; one != null; one = one.getParent()) {
            if (one instanceof Form form && file(form) != null) {
                drafts().forget(me(), name(form), file(form));
            }
        }
    }

    /** The page's stem; a page that shows another form at each step names each ({@code draft}). */
    static String name(Form form) {
        String given = Words.given(form, "draft");
        return given != null ? given : Words.stem(FacesContext.getCurrentInstance());
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
