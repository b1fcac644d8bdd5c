package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;

/** A column of a {@link Table}; its heading stands under {@code <stem>.<table id>.<column id>}. */
@FacesComponent("maatwerk.Column")
public class Column extends UIColumn {

    @Override
    public String getFamily() {
        return Field.FAMILY;
    }
}
