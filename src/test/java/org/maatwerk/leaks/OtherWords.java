package org.maatwerk.leaks;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;

/**
 * Another world: the same files, in which somebody had written something else in some classes. Whatever is
 * opened of those reads differently, in length too; nothing else differs.
 */
@Decorator
@Priority(1)
public abstract class OtherWords implements Vault {

    /** Agreements, and why one is refused: of the protocol, and by itself for the head of the entity. */
    private static final String AGREEMENTS = "(agreement/.*|dispute/\\d+/(reason|alternatives))";

    /** Where text of a class is sealed; typing and letters stay as they are. */
    private static final Map<InformationClass, String> PLACES = Map.of(
            InformationClass.D2_SKETCH, "(request|sketch|sketch-comment|reconsideration|correction)/.*",
            InformationClass.D4_CRITERION_AND_REASONING, "decision/.*",
            InformationClass.D5_SMT_ADVICE, "smt/.*",
            InformationClass.D7_PROTOCOL, "protocol/(?!" + AGREEMENTS + ").*",
            InformationClass.D8_AGREEMENTS, "protocol/" + AGREEMENTS,
            InformationClass.D9_MEASURE, "budget/(?!order/).*",
            InformationClass.D10_MONEY, "budget/order/.*");

    static final Set<InformationClass> CLASSES = PLACES.keySet();

    private static volatile Set<InformationClass> differing = Set.of();
    private static volatile long seed;

    @Inject
    @Delegate
    Vault vault;

    static void differIn(Set<InformationClass> classes, long random) {
        seed = random;
        differing = classes;
    }

    static void asTheyAre() {
        differing = Set.of();
    }

    @Override
    public String open(CaseNumber file, String place, Sealed sealed) {
        String text = vault.open(file, place, sealed);
        boolean differs = text != null && differing.stream().anyMatch(one -> place.matches(PLACES.get(one)));
        return differs ? other(place, text) : text;
    }

    /** A code becomes another code, words become other words. */
    private static String other(String place, String text) {
        Random random = new Random(seed ^ place.hashCode());
        if (place.endsWith("/outcome")) {
            return another(AdvisedOutcome.values(), text);
        }
        if (place.endsWith("/criterion") || place.matches("request/(PLACE|EXTERNAL_RECOGNITION)")) {
            return text; // one of a list that is kept elsewhere
        }
        return "Anders" + Long.toHexString(random.nextLong()) + " ander woord".repeat(random.nextInt(20));
    }

    private static String another(Enum<?>[] codes, String text) {
        return Arrays.stream(codes)
                .map(Enum::name)
                .filter(code -> !code.equals(text))
                .findFirst()
                .orElseThrow();
    }
}
