package org.maatwerk.shell.failure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The number to quote, for the error page. */
@Named("trouble")
@RequestScoped
public class Trouble {

    @Inject
    HttpServletRequest request;

    public String getNumber() {
        return (String) request.getAttribute(ErrorPage.NUMBER);
    }
}
