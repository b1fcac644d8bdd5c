package org.maatwerk.testing;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Remembers the facts that were fired, in order. */
public final class Facts<T> implements Event<T> {

    private final List<T> fired = new ArrayList<>();

    public List<T> fired() {
        return List.copyOf(fired);
    }

    /** Those of this kind, oldest first. */
    public <U> List<U> of(Class<U> kind) {
        return fired().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public void fire(T fact) {
        fired.add(fact);
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U fact) {
        throw new UnsupportedOperationException("facts are part of the transaction");
    }

    @Override
    public <U extends T> CompletionStage<U> fireAsync(U fact, NotificationOptions options) {
        return fireAsync(fact);
    }

    @Override
    public Event<T> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException("facts have no qualifiers");
    }

    @Override
    public <U extends T> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("facts have no qualifiers");
    }

    @Override
    public <U extends T> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("facts have no qualifiers");
    }
}
