package org.maatwerk.shell.tags;

import jakarta.el.ValueExpression;
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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.maatwerk.kernel.FileScan;
import org.maatwerk.kernel.FileScan.Verdict;

/**
 * A file from the user's machine, as its bytes, after a look at its name (it must end in what {@code accept} names with
 * a dot) and whether it holds a virus; the form needs {@code enctype="multipart/form-data"}.
 */
@FacesComponent("maatwerk.File")
public class FileField extends Field {

    private transient String name;

    @Override
    public void decode(FacesContext context) {
        setSubmittedValue(sent(context));
    }

    /** Also what the file was called, for a page that asks with {@code fileName}. */
    @Override
    public void updateModel(FacesContext context) {
        super.updateModel(context);
        ValueExpression called = getValueExpression("fileName");
        if (called != null && isValid()) {
            called.setValue(context.getELContext(), name);
        }
    }

    private byte[] sent(FacesContext context) {
        try {
            Part part = ((HttpServletRequest) context.getExternalContext().getRequest()).getPart(getClientId(context));
            name = part == null ? null : part.getSubmittedFileName();
            return part == null ? new byte[0] : part.getInputStream().readAllBytes();
        } catch (IOException | ServletException e) {
            throw new FacesException(e);
        }
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object sent) {
        byte[] file = (byte[]) sent;
        if (file.length > 0 && !isOfAcceptedKind()) {
            throw wrong(Words.texts().with("shell.file.ENDING", String.join(", ", endings())));
        }
        Verdict verdict = file.length == 0
                ? Verdict.CLEAN
                : CDI.current().select(FileScan.class).get().of(file);
        if (!verdict.isClean()) {
            throw wrong(Words.texts().get("shell.file." + verdict.name()));
        }
        return sent;
    }

    private boolean isOfAcceptedKind() {
        List<String> endings = endings();
        return endings.isEmpty() || name != null && endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    }

    private List<String> endings() {
        String accept = Words.given(this, "accept");
        return accept == null
                ? List.of()
                : Arrays.stream(accept.split(","))
                        .filter(kind -> kind.startsWith("."))
                        .toList();
    }

    private static ConverterException wrong(String words) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
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
