package org.maatwerk.shell.tags;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.maatwerk.shell.CurrentUser;

/**
 * In which order a {@link Table} shows its rows: that of its list, or that of one column. It stands in the address
 * ({@code ?own-list=-submitted}; the dash is "last one first"), so that it can be kept, sent and gone back from.
 */
record Order(String column, boolean down) {

    private static final String DOWN = "-";

    /** Null when the address asks for none, or for one that this table does not have. */
    static Order of(FacesContext context, Table table) {
        String asked = context.getExternalContext().getRequestParameterMap().get(table.getId());
        if (asked == null) {
            return null;
        }
        boolean down = asked.startsWith(DOWN);
        String name = down ? asked.substring(DOWN.length()) : asked;
        return table.columns().stream().anyMatch(column -> column.isSortable() && name.equals(column.getId()))
                ? new Order(name, down)
                : null;
    }

    boolean isBy(Column other) {
        return column.equals(other.getId());
    }

    /** Where the heading of this column leads: this order, or turned round when it is there already. */
    static String address(FacesContext context, Table table, Column column, Order now) {
        String turned = now != null && now.isBy(column) && !now.down() ? DOWN : "";
        Map<String, List<String>> parameters = new TreeMap<>();
        if (!context.isPostback()) {
            context.getExternalContext()
                    .getRequestParameterValuesMap()
                    .forEach((name, values) -> parameters.put(name, List.of(values)));
        }
        parameters.put(table.getId(), List.of(turned + column.getId()));
        String page = context.getViewRoot().getViewId();
        return context.getApplication()
                        .getViewHandler()
                        .getBookmarkableURL(context, page, parameters, context.isPostback())
                + "#" + table.getClientId(context);
    }

    /** The places of the rows in the list, in this order; rows without a value come last. */
    List<Integer> rows(Table table) {
        Column by = table.columns().stream().filter(this::isBy).findFirst().orElseThrow();
        List<Row> rows = new ArrayList<>();
        for (int place = 0; ; place++) {
            table.setRowIndex(place);
            if (!table.isRowAvailable()) {
                break;
            }
            rows.add(new Row(place, by.sortValue()));
        }
        table.setRowIndex(-1);
        Comparator<Object> values = down ? comparator().reversed() : comparator();
        rows.sort(Comparator.comparing(Row::value, Comparator.nullsLast(values)));
        return rows.stream().map(Row::place).toList();
    }

    /** Text as people sort it, everything else by its own order. */
    private static Comparator<Object> comparator() {
        Collator words = Collator.getInstance(
                CDI.current().select(CurrentUser.class).get().locale());
        return (one, other) ->
                one.getClass() == other.getClass() && one instanceof Comparable && !(one instanceof String)
                        ? compare(one, other)
                        : words.compare(one.toString(), other.toString());
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    private record Row(int place, Object value) {}
}
