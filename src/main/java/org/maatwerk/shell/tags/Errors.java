package org.maatwerk.shell.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Iterator;

/** The error summary: takes focus, names every error in the words of its field and links to it. */
@FacesComponent("maatwerk.Errors")
public class Errors extends UIComponentBase {

    @Override
    public String getFamily() {
        return Field.FAMILY;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (!some(context)) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "error-summary", null);
        out.writeAttribute("id", "error-summary", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("autofocus", "autofocus", null);
        out.writeAttribute("aria-labelledby", "error-summary-title", null);
        Html.text(out, "h2", null, "error-summary-title", Words.texts().get("shell.errors.title"));
        out.startElement("ul", this);
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (Iterator<FacesMessage> messages = context.getMessages(id); messages.hasNext(); ) {
                line(out, id, messages.next());
            }
        }
        out.endElement("ul");
        out.endElement("div");
    }

    private void line(ResponseWriter out, String id, FacesMessage message) throws IOException {
        if (!isError(message)) {
            return;
        }
        out.startElement("li", this);
        if (id == null) {
            out.writeText(message.getSummary(), null);
        } else {
            out.startElement("a", this);
            out.writeAttribute("href", "#" + id, null);
            out.writeText(message.getSummary(), null);
            out.endElement("a");
        }
        out.endElement("li");
    }

    /** Whether the page has errors; also for "Fout:" in its title. */
    static boolean some(FacesContext context) {
        return context.getMessageList().stream().anyMatch(Errors::isError);
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
