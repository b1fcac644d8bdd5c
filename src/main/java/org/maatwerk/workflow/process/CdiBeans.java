package org.maatwerk.workflow.process;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Lets models name CDI beans: the engine asks this map for {@code ${writeDecisionLetterStep}}. */
class CdiBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;

    CdiBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && !beans.getBeans(text).isEmpty();
    }

    @Override
    public Object get(Object name) {
        Bean<?> bean = beans.resolve(beans.getBeans((String) name));
        return bean == null ? null : beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        throw new UnsupportedOperationException("beans are looked up by name");
    }
}
