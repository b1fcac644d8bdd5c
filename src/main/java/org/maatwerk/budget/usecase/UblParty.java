package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_SUPPLIER;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyIdentificationType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.InvoiceSupplier;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.kernel.Refused;

/** Who asks for the money in a file, on which account, and for which order of ours. */
final class UblParty {

    private static final String VAT = "VAT";
    private static final Pattern SPACE = Pattern.compile("\\s");
    private static final Pattern ORDER = Pattern.compile("(?<![A-Z0-9])ORD-\\d{4}-\\d{5,9}(?!\\d)");

    private UblParty() {}

    /** @throws Refused when it has no number */
    static InvoiceSupplier supplier(UblPaper paper, String field) {
        PartyType party = paper.supplier();
        Refused.unless(party != null, INVOICE_NO_SUPPLIER, field);
        return new InvoiceSupplier(name(party), number(party), iban(paper), field);
    }

    private static String name(PartyType party) {
        return first(Stream.concat(
                party.getPartyLegalEntity().stream().map(PartyLegalEntityType::getRegistrationNameValue),
                party.getPartyName().stream().map(PartyNameType::getNameValue)));
    }

    /** The VAT number first: who has none is in a register, or has a number that both sides know. */
    private static String number(PartyType party) {
        return first(Stream.of(
                        party.getPartyTaxScheme().stream()
                                .filter(UblParty::isVat)
                                .map(PartyTaxSchemeType::getCompanyIDValue),
                        party.getPartyLegalEntity().stream().map(PartyLegalEntityType::getCompanyIDValue),
                        party.getPartyIdentification().stream().map(PartyIdentificationType::getIDValue))
                .flatMap(numbers -> numbers));
    }

    private static boolean isVat(PartyTaxSchemeType scheme) {
        return scheme.getTaxScheme() != null && VAT.equals(scheme.getTaxScheme().getIDValue());
    }

    /** Null when there is none, or its digits are wrong: then nobody is paid by this file alone. */
    private static Iban iban(UblPaper paper) {
        return paper.means().stream()
                .map(PaymentMeansType::getPayeeFinancialAccount)
                .filter(Objects::nonNull)
                .map(FinancialAccountType::getIDValue)
                .filter(Objects::nonNull)
                .flatMap(text -> iban(text).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<Iban> iban(String text) {
        try {
            return Optional.of(new Iban(SPACE.matcher(text).replaceAll("").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    /** Null when it names none of ours: what else stands there may be anybody's name. */
    static OrderNumber order(UblPaper paper) {
        Matcher found = ORDER.matcher(paper.orderReference() == null ? "" : paper.orderReference());
        return found.find() ? new OrderNumber(found.group()) : null;
    }

    private static String first(Stream<String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).findFirst().orElse("");
    }
}
