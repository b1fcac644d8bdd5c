package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * A section with a heading ({@code heading}, or the text {@code <stem>.<id>}). {@code kind} is panel for the one place
 * where something is decided, note for a word beside the matter; absent for plain text.
 */
@FacesComponent("maatwerk.Part")
public class Part extends UIComponentBase {

    @Override
    public String getFamily() {
        return Field.FAMILY;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String kind = Words.given(this, "kind");
        String level = Words.given(this, "level");
        out.startElement("section", this);
        out.writeAttribute("class", kind == null ? "part" : "part " + kind, null);
        out.writeAttribute("id", getClientId(context), null);
        // a heading is enough to find one's way; only what stands apart is a landmark too, else each is said twice
        Html.maybe(out, "aria-labelledby", kind == null ? null : getClientId(context) + "-heading");
        Html.text(
                out,
                level == null ? "h2" : "h" + level,
                null,
                getClientId(context) + "-heading",
                Words.of(context, this, "heading", ""));
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("section");
    }
}
