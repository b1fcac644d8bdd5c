package org.maatwerk.shell.tags;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.maatwerk.kernel.FileScan;
import org.maatwerk.kernel.FileScan.Verdict;

/**
 * A file from the user's machine, as its bytes, after a look whether it holds a virus; the form needs
 * {@code enctype="multipart/form-data"}.
 */
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
        byte[] file = (byte[]) sent;
        Verdict verdict = file.length == 0
                ? Verdict.CLEAN
                : CDI.current().select(FileScan.class).get().of(file);
        if (!verdict.isClean()) {
            String words = Words.texts().get("shell.file." + verdict.name());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
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
