package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** One line: text, a date, a time, a number or a password, by the browser's own control. */
@FacesComponent("maatwerk.Text")
public class TextField extends Field {

    /** How many characters one line takes, unless the page says otherwise. */
    public static final int LONGEST = 255;

    @Override
    protected int longest() {
        return longestOr(LONGEST);
    }

    /** The input type; {@code text} unless a tag of its own says otherwise. */
    protected String type() {
        String given = Words.given(this, "type");
        return given == null ? "text" : given;
    }

    @Override
    protected void control(FacesContext context, ResponseWriter out) throws IOException {
        String type = type();
        out.startElement("input", this);
        out.writeAttribute("type", type, null);
        ties(context, out);
        out.writeAttribute("class", "input input-" + type, null);
        if (!"password".equals(type)) {
            out.writeAttribute("value", shown(context), null);
        }
        if (readOnly()) {
            out.writeAttribute("readonly", "readonly", null);
        }
        for (String attribute : new String[] {"min", "max", "step", "maxlength", "inputmode", "spellcheck"}) {
            Html.maybe(out, attribute, Words.given(this, attribute));
        }
        out.endElement("input");
    }
}
