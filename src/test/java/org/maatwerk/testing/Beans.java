package org.maatwerk.testing;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** The beans of one type, as the container would give them. */
public final class Beans<T> implements Instance<T> {

    private final List<T> all;

    @SafeVarargs
    public Beans(T... all) {
        this.all = List.of(all);
    }

    @Override
    public Iterator<T> iterator() {
        return all.iterator();
    }

    @Override
    public T get() {
        return all.get(0);
    }

    @Override
    public boolean isUnsatisfied() {
        return all.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return all.size() > 1;
    }

    @Override
    public void destroy(T instance) {
        // nothing to give back
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("one type only");
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException("one type only");
    }

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException("no handles");
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        throw new UnsupportedOperationException("no handles");
    }
}
