package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** One box to tick; a required one must be ticked. */
@FacesComponent("maatwerk.Check")
public class CheckField extends Field {

    @Override
    public void decode(FacesContext context) {
        if (readOnly()) {
            return;
        }
        boolean ticked = context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context));
        setSubmittedValue(ticked ? "true" : isRequired() ? "" : "false");
    }

    @Override
    void typedEarlier(String text) {
        setSubmittedValue(text == null ? "false" : text);
    }

    /** A required one that is not ticked is no answer at all: "no" would be one. */
    @Override
    protected Object getConvertedValue(FacesContext context, Object typed) {
        return typed.toString().isEmpty() ? null : Boolean.valueOf(typed.toString());
    }

    @Override
    protected void open(FacesContext context, ResponseWriter out) throws IOException {
        hintAndError(context, out);
        out.startElement("div", this);
        out.writeAttribute("class", "choice", null);
    }

    @Override
    protected void control(FacesContext context, ResponseWriter out) throws IOException {
        out.startElement("input", this);
        out.writeAttribute("type", "checkbox", null);
        ties(context, out);
        out.writeAttribute("value", "true", null);
        if ("true".equals(shown(context))) {
            out.writeAttribute("checked", "checked", null);
        }
        out.endElement("input");
        out.startElement("label", this);
        out.writeAttribute("for", getClientId(context), null);
        label(context, out);
        out.endElement("label");
    }

    @Override
    protected void close(ResponseWriter out) throws IOException {
        out.endElement("div");
    }
}
