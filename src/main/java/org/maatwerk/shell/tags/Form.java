package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import org.maatwerk.workflow.FormDraftView;

/**
 * A form: a full post to the page's own address with its parameters, ids without prefix, and (with
 * {@code autosave="true"}) what is typed kept as a draft. Of kind {@code search} its fields stand side by side.
 */
@FacesComponent("maatwerk.Form")
public class Form extends UIForm {

    /** Ends the name of the hidden field that says what state of the file was being changed. */
    static final String BASIS = "-basis";

    private static final String POSTED = Form.class.getName() + ".posted";
    private static final String MARK = "-sent";

    public Form() {
        setRendererType(null);
        setPrependId(false);
    }

    /** The server forgot the page, and built it anew: its forms show what was just posted in them. */
    public static void showWhatWasPosted(FacesContext context) {
        context.getAttributes().put(POSTED, Boolean.TRUE);
    }

    @Override
    public String getFamily() {
        return Field.FAMILY;
    }

    @Override
    public void decode(FacesContext context) {
        setSubmitted(context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context) + MARK));
    }

    /** Puts back what was typed here earlier and not sent; on a first look only, never over what is typed now. */
    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        FormDraftView earlier = context.isPostback() || context.isValidationFailed() ? null : DraftOfForm.putBack(this);
        if (context.getAttributes().containsKey(POSTED)) {
            decodeFields(context);
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("form", this);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("method", "post", null);
        out.writeAttribute("action", address(context), null);
        out.writeAttribute("novalidate", "novalidate", null);
        out.writeAttribute("accept-charset", "UTF-8", null);
        String kind = Words.given(this, "kind");
        out.writeAttribute("class", kind == null ? "form" : "form " + kind, null);
        Html.maybe(out, "enctype", Words.given(this, "enctype"));
        Html.maybe(out, "autocomplete", Words.given(this, "autocomplete"));
        if (Words.yes(this, "autosave")) {
            out.writeAttribute("data-draft", DraftOfForm.name(this), null);
            Html.maybe(out, "data-case", Words.given(this, "case"));
        }
        hidden(out, getClientId(context) + MARK, "1");
        sayWhichDraft(out);
        String basis = Words.given(this, "basis");
        if (basis != null) {
            hidden(out, getClientId(context) + BASIS, basis);
        }
        if (earlier != null) {
            DraftOfForm.tell(context, this, earlier);
        }
    }

    private void decodeFields(FacesContext context) {
        visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof Field field) {
                field.decode(context);
            }
            return VisitResult.ACCEPT;
        });
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        if (Words.yes(this, "autosave")) {
            out.startElement("p", this);
            out.writeAttribute("class", "draft-line", null);
            out.writeAttribute("id", getClientId(context) + "-draft", null);
            out.writeAttribute("role", "status", null);
            out.endElement("p");
        }
        context.getApplication().getViewHandler().writeState(context);
        out.endElement("form");
    }

    /** So that what is sent when the session is over can still be kept, with or without script. */
    private void sayWhichDraft(ResponseWriter out) throws IOException {
        String file = Words.given(this, "case");
        if (Words.yes(this, "autosave") && file != null) {
            hidden(out, "draft-stem", DraftOfForm.name(this));
            hidden(out, "draft-case", file);
        }
    }

    private static void hidden(ResponseWriter out, String name, String value) throws IOException {
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", value, null);
        out.endElement("input");
    }

    private static String address(FacesContext context) {
        String view = context.getViewRoot().getViewId();
        return context.getApplication().getViewHandler().getBookmarkableURL(context, view, Map.of(), true);
    }
}
