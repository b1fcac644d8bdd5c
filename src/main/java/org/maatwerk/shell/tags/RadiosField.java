package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.maatwerk.shell.Option;

/** One answer out of a few, all in sight. The first one bears the field's id, so that an error links to it. */
@FacesComponent("maatwerk.Radios")
public class RadiosField extends ChoiceField {

    @Override
    public void decode(FacesContext context) {
        if (readOnly()) {
            return;
        }
        String chosen = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        setSubmittedValue(chosen == null ? "" : chosen);
    }

    @Override
    protected void open(FacesContext context, ResponseWriter out) throws IOException {
        out.startElement("fieldset", this);
        describedBy(context, out);
        out.startElement("legend", this);
        label(context, out);
        out.endElement("legend");
        hintAndError(context, out);
    }

    @Override
    protected void control(FacesContext context, ResponseWriter out) throws IOException {
        int number = 0;
        for (Option option : options()) {
            choice(context, out, option, number++);
        }
    }

    private void choice(FacesContext context, ResponseWriter out, Option option, int number) throws IOException {
        String name = getClientId(context);
        String id = number == 0 ? name : name + '-' + number;
        out.startElement("div", this);
        out.writeAttribute("class", "choice", null);
        out.startElement("input", this);
        out.writeAttribute("type", type(), null);
        out.writeAttribute("id", id, null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", option.value(), null);
        if (option.hint() != null) {
            out.writeAttribute("aria-describedby", id + "-about", null);
        }
        if (chosen(context, option)) {
            out.writeAttribute("checked", "checked", null);
        }
        out.endElement("input");
        out.startElement("label", this);
        out.writeAttribute("for", id, null);
        out.writeText(option.label(), null);
        out.endElement("label");
        if (option.hint() != null) {
            Html.text(out, "p", "hint", id + "-about", option.hint());
        }
        out.endElement("div");
    }

    protected String type() {
        return "radio";
    }

    protected boolean chosen(FacesContext context, Option option) {
        return option.value().equals(shown(context));
    }

    @Override
    protected void close(ResponseWriter out) throws IOException {
        out.endElement("fieldset");
    }
}
