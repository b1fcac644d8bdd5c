package org.maatwerk.shell.tags;

import jakarta.faces.FacesException;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;

/** A file from the user's machine, as its bytes; the form needs {@code enctype="multipart/form-data"}. */
@FacesComponent("maatwerk.File")
public class FileField extends Field {

    @Override
    public void decode(FacesContext context) {
        setSubmittedValue(sent(context));
    }

    private byte[] sent(FacesContext context) {
        try {
            Part part = ((HttpServletRequest) context.getExternalContext().getRequest()).getPart(getClientId(context));
            return part == null ? new byte[0] : part.getInputStream().readAllBytes();
        } catch (IOException | ServletException e) {
            throw new FacesException(e);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object sent) {
        return sent;
    }

    @Override
    protected void control(FacesContext context, ResponseWriter out) throws IOException {
        out.startElement("input", this);
        out.writeAttribute("type", "file", null);
        ties(context, out);
        out.writeAttribute("class", "input input-file", null);
        Html.maybe(out, "accept", Words.given(this, "accept"));
        out.endElement("input");
        setSubmittedValue(null);
    }
}
