package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.maatwerk.shell.Option;

/** One answer out of many, by the browser's own list. */
@FacesComponent("maatwerk.Select")
public class SelectField extends ChoiceField {

    @Override
    protected void control(FacesContext context, ResponseWriter out) throws IOException {
        String shown = shown(context);
        out.startElement("select", this);
        ties(context, out);
        out.writeAttribute("class", "input", null);
        if (!Words.yes(this, "without-empty")) {
            option(out, new Option("", Words.texts().get("shell.choose")), shown);
        }
        for (Option option : options()) {
            option(out, option, shown);
        }
        out.endElement("select");
    }

    private void option(ResponseWriter out, Option option, String shown) throws IOException {
        out.startElement("option", this);
        out.writeAttribute("value", option.value(), null);
        if (option.value().equals(shown)) {
            out.writeAttribute("selected", "selected", null);
        }
        out.writeText(option.label(), null);
        out.endElement("option");
    }
}
