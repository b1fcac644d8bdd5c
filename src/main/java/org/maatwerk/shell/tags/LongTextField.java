package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Text of more than one line. */
@FacesComponent("maatwerk.LongText")
public class LongTextField extends Field {

    /** How many characters it takes, unless the page says otherwise. */
    public static final int LONGEST = 20_000;

    @Override
    protected int longest() {
        return longestOr(LONGEST);
    }

    @Override
    protected void control(FacesContext context, ResponseWriter out) throws IOException {
        out.startElement("textarea", this);
        ties(context, out);
        out.writeAttribute("class", "input", null);
        String rows = Words.given(this, "rows");
        out.writeAttribute("rows", rows == null ? "5" : rows, null);
        Html.maybe(out, "maxlength", Words.given(this, "maxlength"));
        if (readOnly()) {
            out.writeAttribute("readonly", "readonly", null);
        }
        // browsers drop one line break after the tag: give it one to drop
        out.writeText("\n" + shown(context), null);
        out.endElement("textarea");
    }
}
