package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;

/** A date, by the browser's own control: announced, translated and typed the way the user is used to. */
@FacesComponent("maatwerk.Date")
public class DateField extends TextField {

    @Override
    protected String type() {
        return "date";
    }
}
