package org.maatwerk.shell.failure;

import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import java.util.Iterator;
import java.util.Optional;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.Refused;

/**
 * The one place that catches: what the user can mend is said in words and what was typed stays; what is not there is
 * not there; for all else there is a number to quote.
 */
public class FailureHandler extends ExceptionHandlerWrapper {

    public FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            answer(context, failure);
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext context, Throwable failure) {
        boolean onAPage = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        Optional<Refused> refused = cause(failure, Refused.class);
        if (cause(failure, NotFound.class).isPresent() || isWithoutFile(context, failure)) {
            ErrorPage.notFound(context);
        } else if (refused.isPresent() && onAPage) {
            IdentityFirst.offer(context, refused.get());
            Message.of(context, refused.get());
        } else if (refused.isPresent()) {
            cannotOpen(context, refused.get());
        } else if (cause(failure, OptimisticLockException.class).isPresent() && onAPage) {
            Message.stale(context);
        } else if (WaitedInVain.is(failure) && onAPage) {
            Message.busy(context);
        } else if (cause(failure, ViewExpiredException.class).isPresent()) {
            rebuild(context);
        } else {
            ErrorPage.trouble(context, failure);
        }
    }

    private static void cannotOpen(FacesContext context, Refused refused) {
        if (IdentityFirst.isAskedBy(refused)) {
            IdentityFirst.ask(context);
        } else {
            ErrorPage.refused(context, refused);
        }
    }

    /** What the page was about may be gone, or closed, since it was opened. */
    private static void rebuild(FacesContext context) {
        try {
            RebuiltView.show(context);
        } catch (RuntimeException failure) {
            Optional<Refused> refused = cause(failure, Refused.class);
            if (refused.isPresent()) {
                cannotOpen(context, refused.get());
            } else {
                answer(context, failure);
            }
        }
    }

    /** A page about a file, asked for without its number. */
    private static boolean isWithoutFile(FacesContext context, Throwable failure) {
        return context.getViewRoot() != null
                && cause(failure, NullPointerException.class).isPresent()
                && ViewParameters.without(context, "case");
    }

    static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> wanted) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (wanted.isInstance(one)) {
                return Optional.of(wanted.cast(one));
            }
        }
        return Optional.empty();
    }
}
