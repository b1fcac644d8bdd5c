package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * A table with a caption; narrow, each row becomes a block whose cells carry their heading. Its roles are written out
 * because browsers drop them when the style sheet changes how rows are laid out.
 */
@FacesComponent("maatwerk.Table")
public class Table extends UIData {

    public Table() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return Field.FAMILY;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        super.encodeBegin(context);
        ResponseWriter out = context.getResponseWriter();
        out.startElement("table", this);
        out.writeAttribute("class", "table", null);
        out.writeAttribute("role", "table", null);
        Html.text(
                out,
                "caption",
                Words.yes(this, "quiet-caption") ? "visually-hidden" : null,
                Words.of(context, this, "caption", ".caption"));
        head(context, out);
    }

    private void head(FacesContext context, ResponseWriter out) throws IOException {
        group(out, "thead");
        row(out);
        for (UIColumn column : columns()) {
            out.startElement("th", column);
            out.writeAttribute("scope", "col", null);
            out.writeAttribute("role", "columnheader", null);
            Html.maybe(out, "class", numeric(column));
            out.writeText(heading(context, column), null);
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        group(out, "tbody");
        for (int index = getFirst(); ; index++) {
            setRowIndex(index);
            if (!isRowAvailable() || getRows() > 0 && index >= getFirst() + getRows()) {
                break;
            }
            row(out);
            for (UIColumn column : columns()) {
                cell(context, out, column);
            }
            out.endElement("tr");
        }
        setRowIndex(-1);
        out.endElement("tbody");
    }

    private void cell(FacesContext context, ResponseWriter out, UIColumn column) throws IOException {
        boolean names = Words.yes(column, "rowheader");
        String element = names ? "th" : "td";
        out.startElement(element, column);
        Html.maybe(out, "scope", names ? "row" : null);
        out.writeAttribute("role", names ? "rowheader" : "cell", null);
        Html.maybe(out, "class", numeric(column));
        out.writeAttribute("data-label", heading(context, column), null);
        column.encodeAll(context);
        out.endElement(element);
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        setRowIndex(-1);
        context.getResponseWriter().endElement("table");
    }

    private List<UIColumn> columns() {
        return getChildren().stream()
                .filter(UIColumn.class::isInstance)
                .filter(UIComponent::isRendered)
                .map(UIColumn.class::cast)
                .toList();
    }

    private String heading(FacesContext context, UIComponent column) {
        String given = Words.given(column, "heading");
        return given != null ? given : Words.texts().get(Words.stem(context) + '.' + getId() + '.' + column.getId());
    }

    private static String numeric(UIComponent column) {
        return Words.yes(column, "numeric") ? "numeric" : null;
    }

    private static void group(ResponseWriter out, String element) throws IOException {
        out.startElement(element, null);
        out.writeAttribute("role", "rowgroup", null);
    }

    private static void row(ResponseWriter out) throws IOException {
        out.startElement("tr", null);
        out.writeAttribute("role", "row", null);
    }
}
