package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * A table with a caption, whose rows can be put in another order by the headings of sortable columns, unless
 * {@code sortable} says that not all rows are here; narrow, each row becomes a block whose cells carry their heading. Its
 * roles are written out because browsers drop them when the style sheet changes how rows are laid out.
 */
@FacesComponent("maatwerk.Table")
public class Table extends UIData {

    /** As the address asks; null when the list comes as it is. */
    private transient Order order;

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
        boolean sortable = isSortable();
        order = sortable ? Order.of(context, this) : null;
        out.startElement("table", this);
        Html.maybe(out, "id", sortable ? getClientId(context) : null);
        out.writeAttribute("class", sortable ? "table table-sortable" : "table", null);
        out.writeAttribute("role", "table", null);
        Html.text(out, "caption", Words.yes(this, "quiet-caption") ? "visually-hidden" : null, caption(context));
        head(context, out, sortable);
    }

    private boolean isSortable() {
        return !"false".equals(Words.given(this, "sortable"))
                && getRowCount() > 1
                && columns().stream().anyMatch(Column::isSortable);
    }

    /** What it shows, and in which order. */
    private String caption(FacesContext context) {
        String what = Words.of(context, this, "caption", ".caption");
        String how = order == null
                ? Words.maybe(context, this, "order", ".order")
                : Words.texts().with(order.down() ? "shell.sorted.down" : "shell.sorted.up", sortedHeading(context));
        return how == null ? what : what + ": " + how;
    }

    private String sortedHeading(FacesContext context) {
        return columns().stream()
                .filter(order::isBy)
                .map(column -> heading(context, column))
                .findFirst()
                .orElseThrow();
    }

    private void head(FacesContext context, ResponseWriter out, boolean sortable) throws IOException {
        group(out, "thead");
        row(out);
        if (sortable) {
            out.writeAttribute("data-sort", Words.texts().get("shell.sort"), null);
        }
        for (Column column : columns()) {
            out.startElement("th", column);
            out.writeAttribute("scope", "col", null);
            out.writeAttribute("role", "columnheader", null);
            Html.maybe(out, "class", numeric(column));
            if (sortable && column.isSortable()) {
                sortLink(context, out, column);
            } else {
                out.writeText(heading(context, column), null);
            }
            out.endElement("th");
        }
        out.endElement("tr");
        out.endElement("thead");
    }

    private void sortLink(FacesContext context, ResponseWriter out, Column column) throws IOException {
        if (order != null && order.isBy(column)) {
            out.writeAttribute("aria-sort", order.down() ? "descending" : "ascending", null);
        }
        out.startElement("a", column);
        out.writeAttribute("href", Order.address(context, this, column, order), null);
        out.writeText(heading(context, column), null);
        out.endElement("a");
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        group(out, "tbody");
        if (order != null) {
            List<Integer> places = order.rows(this);
            for (int place : getRows() > 0 ? places.subList(0, Math.min(getRows(), places.size())) : places) {
                shownRow(context, out, place);
            }
        } else {
            for (int place = getFirst(); isShown(place) && shownRow(context, out, place); place++) {
                // each row writes itself, until there is none
            }
        }
        setRowIndex(-1);
        out.endElement("tbody");
    }

    private boolean isShown(int place) {
        return getRows() == 0 || place < getFirst() + getRows();
    }

    /** @return whether there was such a row */
    private boolean shownRow(FacesContext context, ResponseWriter out, int place) throws IOException {
        setRowIndex(place);
        if (!isRowAvailable()) {
            return false;
        }
        row(out);
        for (Column column : columns()) {
            cell(context, out, column);
        }
        out.endElement("tr");
        return true;
    }

    private void cell(FacesContext context, ResponseWriter out, Column column) throws IOException {
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

    List<Column> columns() {
        return getChildren().stream()
                .filter(Column.class::isInstance)
                .filter(UIComponent::isRendered)
                .map(Column.class::cast)
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
