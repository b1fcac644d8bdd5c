package org.maatwerk.shell.tags;

import jakarta.faces.component.FacesComponent;

/** A time, by the browser's own control: announced, translated and typed the way the user is used to. */
@FacesComponent("maatwerk.Time")
public class TimeField extends TextField {

    @Override
    protected String type() {
        return "time";
    }
}
