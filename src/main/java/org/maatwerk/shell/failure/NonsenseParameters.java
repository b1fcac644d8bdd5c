package org.maatwerk.shell.failure;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** An address whose parameters cannot be read, such as {@code ?feed=abc}, leads nowhere: no page is opened half. */
public class NonsenseParameters implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        boolean nonsense = !context.getResponseComplete()
                && ViewParameters.of(context.getViewRoot()).stream().anyMatch(one -> !one.isValid());
        if (nonsense) {
            ErrorPage.notFound(context);
        }
    }
}
