package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;

/** A whole number, typed as text: the spinner of type=number changes values by accident while one scrolls. */
@FacesComponent("maatwerk.Number")
public class NumberField extends TextField {

    public NumberField() {
        getAttributes().put("inputmode", "numeric");
    }
}
