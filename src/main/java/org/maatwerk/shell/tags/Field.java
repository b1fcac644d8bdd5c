package org.maatwerk.shell.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.ConverterException;
import java.io.IOException;
import java.util.Iterator;

/** What every field has: a label, a hint under it, the error between hint and control, and the typed text kept. */
abstract class Field extends UIInput {

    static final String FAMILY = "maatwerk.Field";

    protected Field() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return FAMILY;
    }

    /** Writes the control itself, between the end of the error and the end of the field. */
    protected abstract void control(FacesContext context, ResponseWriter out) throws IOException;

    /** What was wrong the last time may be right now; a plain input forgets this in the method that fields override. */
    @Override
    public void processDecodes(FacesContext context) {
        setValid(true);
        super.processDecodes(context);
    }

    @Override
    public void decode(FacesContext context) {
        String typed = context.getExternalContext().getRequestParameterMap().get(getClientId(context));
        if (typed != null && !readOnly()) {
            setSubmittedValue(typed);
        }
    }

    /** Shows what was typed in an earlier visit; null when nothing was. */
    void typedEarlier(String text) {
        if (text != null) {
            setSubmittedValue(text);
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", error(context) == null ? "field" : "field field-wrong", null);
        open(context, out);
        control(context, out);
        close(out);
        out.endElement("div");
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // all is written at the beginning: a field has no children to show
    }

    /** Label, hint, error; a group of choices writes a legend instead. */
    protected void open(FacesContext context, ResponseWriter out) throws IOException {
        out.startElement("label", this);
        out.writeAttribute("for", getClientId(context), null);
        label(context, out);
        out.endElement("label");
        hintAndError(context, out);
    }

    protected void close(ResponseWriter out) throws IOException {
        // nothing after a single control
    }

    protected void label(FacesContext context, ResponseWriter out) throws IOException {
        out.writeText(Words.of(context, this, "label", ""), null);
        if (Words.yes(this, "optional")) {
            out.writeText(" ", null);
            Html.text(out, "span", "optional", Words.texts().get("shell.optional"));
        }
    }

    protected void hintAndError(FacesContext context, ResponseWriter out) throws IOException {
        String hint = hint(context);
        if (hint != null) {
            Html.text(out, "p", "hint", getClientId(context) + "-hint", hint);
        }
        String error = error(context);
        if (error != null) {
            out.startElement("p", this);
            out.writeAttribute("class", "error", null);
            out.writeAttribute("id", getClientId(context) + "-error", null);
            Html.text(out, "span", "visually-hidden", Words.texts().get("shell.error") + " ");
            out.writeText(error, null);
            out.endElement("p");
        }
    }

    /** id, name, and the ties between control, hint and error. */
    protected void ties(FacesContext context, ResponseWriter out) throws IOException {
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("name", getClientId(context), null);
        describedBy(context, out);
        if (error(context) != null) {
            out.writeAttribute("aria-invalid", "true", null);
        }
        Html.maybe(out, "autocomplete", Words.given(this, "autocomplete"));
    }

    protected void describedBy(FacesContext context, ResponseWriter out) throws IOException {
        String ids = (hint(context) == null ? "" : getClientId(context) + "-hint ")
                + (error(context) == null ? "" : getClientId(context) + "-error");
        if (!ids.isBlank()) {
            out.writeAttribute("aria-describedby", ids.strip(), null);
        }
    }

    protected String hint(FacesContext context) {
        return Words.maybe(context, this, "hint", ".hint");
    }

    protected String error(FacesContext context) {
        Iterator<FacesMessage> messages = context.getMessages(getClientId(context));
        return messages.hasNext() ? messages.next().getSummary() : null;
    }

    protected boolean readOnly() {
        return Words.yes(this, "readonly");
    }

    /** What stands in the control: what was typed, even when it is wrong, else the value. */
    protected String shown(FacesContext context) {
        if (getSubmittedValue() != null) {
            return getSubmittedValue().toString();
        }
        Object value = getValue();
        if (value == null) {
            return "";
        }
        var converter = getConverter() != null
                ? getConverter()
                : value instanceof String ? null : context.getApplication().createConverter(value.getClass());
        return converter == null ? value.toString() : converter.getAsString(context, this, value);
    }

    /** How many characters may be typed; the browser is not asked to cut off what somebody pastes. */
    protected int longest() {
        return Integer.MAX_VALUE;
    }

    /** What the page itself says about it, else what its kind allows. */
    protected final int longestOr(int ofItsKind) {
        String given = Words.given(this, "longest");
        String cut = given == null ? Words.given(this, "maxlength") : given;
        return cut == null ? ofItsKind : Integer.parseInt(cut);
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object typed) {
        // a line break counts once, whatever the browser sends
        if (typed instanceof String text && text.replace("\r\n", "\n").length() > longest()) {
            String words = Words.texts().with("shell.too-long", Words.of(context, this, "label", ""), longest());
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        }
        try {
            return super.getConvertedValue(context, typed);
        } catch (ConverterException wrong) {
            String own = Words.maybe(context, this, "invalidMessage", ".invalid");
            String label = Words.of(context, this, "label", "");
            throw new ConverterException(
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            own != null ? own : Words.texts().with("shell.invalid", label),
                            null),
                    wrong);
        }
    }

    /** The words when nothing was given, and the page has none of its own. */
    protected String requiredKey() {
        return "shell.required";
    }

    @Override
    public String getRequiredMessage() {
        FacesContext context = FacesContext.getCurrentInstance();
        String own = Words.maybe(context, this, "requiredText", ".required");
        return own != null ? own : Words.texts().with(requiredKey(), Words.of(context, this, "label", ""));
    }
}
