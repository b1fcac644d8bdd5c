package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A list of facts: term and description. */
@FacesComponent("maatwerk.Facts")
public class Facts extends UIComponentBase {

    @Override
    public String getFamily() {
        return Field.FAMILY;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("dl", this);
        out.writeAttribute("class", "facts", null);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        context.getResponseWriter().endElement("dl");
    }
}
