package org.maatwerk.shell.failure;

import jakarta.faces.component.UIViewAction;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import java.util.Collection;

/** The parameters a page was opened with. */
final class ViewParameters {

    private ViewParameters() {}

    /** Whether the page takes this parameter and the address lacks it. */
    static boolean without(FacesContext context, String name) {
        String given = context.getExternalContext().getRequestParameterMap().get(name);
        return (given == null || given.isEmpty())
                && of(context.getViewRoot()).stream().anyMatch(one -> name.equals(one.getName()));
    }

    /** Does what opening the page does: takes the parameters and runs its opening action. */
    static void open(FacesContext context, UIViewRoot root) {
        for (UIViewParameter parameter : of(root)) {
            parameter.processDecodes(context);
            parameter.processValidators(context);
            parameter.processUpdates(context);
        }
        for (UIViewAction action : ViewMetadata.getViewActions(root)) {
            action.getActionExpression().invoke(context.getELContext(), null);
        }
    }

    static Collection<UIViewParameter> of(UIViewRoot root) {
        return ViewMetadata.getViewParameters(root);
    }
}
