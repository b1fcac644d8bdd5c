package org.maatwerk.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.eclipse.microprofile.config.spi.Converter;

/** Settings that a test chooses; texts only. */
public record TestSettings(Map<String, String> chosen) implements Config {

    @Override
    public <T> Optional<T> getOptionalValue(String key, Class<T> type) {
        return Optional.ofNullable(chosen.get(key)).map(type::cast);
    }

    @Override
    public <T> T getValue(String key, Class<T> type) {
        return getOptionalValue(key, type).orElseThrow();
    }

    @Override
    public ConfigValue getConfigValue(String key) {
        throw new UnsupportedOperationException("ask for the value itself");
    }

    @Override
    public Iterable<String> getPropertyNames() {
        return chosen.keySet();
    }

    @Override
    public Iterable<ConfigSource> getConfigSources() {
        return List.of();
    }

    @Override
    public <T> Optional<Converter<T>> getConverter(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException("nothing inside");
    }
}
