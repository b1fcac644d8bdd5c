package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UICommand;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.FacesEvent;
import java.io.IOException;

/**
 * A button that says what it does; {@code kind} is primary (when absent), secondary, danger or quiet. One with
 * {@code keeps="true"} does not send the form: what was typed in it is kept as it is, to go on with later.
 */
@FacesComponent("maatwerk.Button")
public class Button extends UICommand {

    public Button() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Field.FAMILY;
    }

    @Override
    public void decode(FacesContext context) {
        if (context.getExternalContext().getRequestParameterMap().containsKey(getClientId(context))) {
            queueEvent(new ActionEvent(context, this));
        }
    }

    @Override
    public boolean isImmediate() {
        return Words.yes(this, "keeps") || super.isImmediate();
    }

    /** Does what the button says; once that is done, the draft of the form has served. */
    @Override
    public void broadcast(FacesEvent event) {
        if (event instanceof ActionEvent && Words.yes(this, "keeps")) {
            DraftOfForm.keep(FacesContext.getCurrentInstance(), this);
        }
        super.broadcast(event);
        if (event instanceof ActionEvent && !isImmediate()) {
            DraftOfForm.forget(this);
        }
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String kind = Words.given(this, "kind");
        out.startElement("button", this);
        out.writeAttribute("type", "submit", null);
        out.writeAttribute("id", getClientId(context), null);
        out.writeAttribute("name", getClientId(context), null);
        out.writeAttribute("value", "1", null);
        out.writeAttribute("class", "button button-" + (kind == null ? "primary" : kind), null);
        out.writeText(Words.of(context, this, "label", ""), null);
        String about = Words.given(this, "about");
        if (about != null) {
            Html.text(out, "span", "visually-hidden", " " + about);
        }
        out.endElement("button");
    }

    @Override
    public void encodeEnd(FacesContext context) {
        // all is written at the beginning
    }
}
