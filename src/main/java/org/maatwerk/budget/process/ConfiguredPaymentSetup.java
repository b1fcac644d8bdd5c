package org.maatwerk.budget.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.Payer;
import org.maatwerk.budget.PaymentSetup;
import org.maatwerk.kernel.HouseStarted;

/** How this installation pays, as it was set; the demo has an account that is nobody's. */
@ApplicationScoped
public class ConfiguredPaymentSetup implements PaymentSetup {

    static final String FOLDER = "maatwerk.payment.folder";

    private static final String NAME = "maatwerk.payment.payer-name";
    private static final String IBAN = "maatwerk.payment.payer-iban";

    @Inject
    Config settings;

    /** What is wrong stops the start, and not the first payment. */
    public void begin(@Observes HouseStarted started) {
        payer();
    }

    @Override
    public Optional<Payer> payer() {
        Optional<String> name = chosen(NAME);
        Optional<String> iban = chosen(IBAN);
        if (name.isEmpty() && iban.isEmpty()) {
            return isDemo() ? Optional.of(new Payer("Demo van Maatwerk", demo())) : Optional.empty();
        }
        if (name.isEmpty() || iban.isEmpty()) {
            throw new IllegalStateException(
                    "MAATWERK_PAYMENT_PAYER_NAME and MAATWERK_PAYMENT_PAYER_IBAN go together: one of them is missing");
        }
        if (name.get().length() > Payer.LONGEST_NAME) {
            throw new IllegalStateException(
                    "MAATWERK_PAYMENT_PAYER_NAME is longer than " + Payer.LONGEST_NAME + " characters");
        }
        return Optional.of(new Payer(name.get(), account(iban.get())));
    }

    @Override
    public boolean hasFolder() {
        return chosen(FOLDER).isPresent();
    }

    private boolean isDemo() {
        return chosen("maatwerk.profile").orElse("demo").equals("demo");
    }

    private static Iban demo() {
        return new Iban("BE71096123456769");
    }

    private static Iban account(String text) {
        try {
            return new Iban(text.replace(" ", ""));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("MAATWERK_PAYMENT_PAYER_IBAN is not the number of an account", wrong);
        }
    }

    private Optional<String> chosen(String name) {
        return settings.getOptionalValue(name, String.class).map(String::strip).filter(text -> !text.isEmpty());
    }
}
