package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** One fact: its {@code value}, or what stands inside; an optional {@code change} link for check-your-answers. */
@FacesComponent("maatwerk.Fact")
public class Fact extends UIComponentBase {

    @Override
    public String getFamily() {
        return Field.FAMILY;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", "fact", null);
        Html.text(out, "dt", null, Words.of(context, this, "label", ""));
        out.startElement("dd", this);
        Object value = getAttributes().get("value");
        if (value instanceof Enum<?> constant) {
            out.writeText(Words.texts().of(constant), null);
        } else if (value != null && !value.toString().isBlank()) {
            Html.text(out, "span", "kept", value.toString());
        } else if (getChildCount() == 0) {
            Html.text(out, "span", "nothing", Words.texts().get("shell.nothing"));
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.endElement("dd");
        String change = Words.given(this, "change");
        if (change != null) {
            out.startElement("dd", this);
            out.writeAttribute("class", "change", null);
            out.startElement("a", this);
            out.writeAttribute("href", change, null);
            out.writeText(Words.texts().get("shell.change"), null);
            Html.text(out, "span", "visually-hidden", " " + Words.of(context, this, "label", ""));
            out.endElement("a");
            out.endElement("dd");
        }
        out.endElement("div");
    }
}
