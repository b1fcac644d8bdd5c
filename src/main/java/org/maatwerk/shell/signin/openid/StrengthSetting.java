package org.maatwerk.shell.signin.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/**
 * How sure the provider must be of somebody: which class of sign-in ({@code acr}), and what must have been shown
 * ({@code amr}). One of each list is enough; an empty list asks nothing.
 */
@ApplicationScoped
class StrengthSetting {

    /** The operator leaves it to the provider, and says so. */
    private static final List<String> LEFT_TO_THE_PROVIDER = List.of("any");

    @Inject
    Config settings;

    /** What to ask the provider for. */
    List<String> levels() {
        List<String> levels = list("maatwerk.openid.acr");
        return LEFT_TO_THE_PROVIDER.equals(levels) ? List.of() : levels;
    }

    boolean isMetBy(Strength strength) {
        List<String> means = list("maatwerk.openid.amr");
        boolean level = levels().isEmpty() || strength.level() != null && levels().contains(strength.level());
        return level && (means.isEmpty() || means.stream().anyMatch(strength.means()::contains));
    }

    private List<String> list(String setting) {
        return settings.getOptionalValue(setting, String.class).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
