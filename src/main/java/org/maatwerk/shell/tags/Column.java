package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;

/**
 * A column of a {@link Table}; its heading stands under {@code <stem>.<table id>.<column id>}. With {@code sort}, the
 * value of a row to put rows in order by, its heading is a link that does so.
 */
@FacesComponent("maatwerk.Column")
public class Column extends UIColumn {

    @Override
    public String getFamily() {
        return Field.FAMILY;
    }

    boolean isSortable() {
        return getValueExpression("sort") != null;
    }

    /** Of the row that is current. */
    Object sortValue() {
        return getAttributes().get("sort");
    }
}
