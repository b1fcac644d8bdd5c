package org.maatwerk.budget;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link Iban} without spaces. */
@Converter(autoApply = true)
public class IbanConverter implements AttributeConverter<Iban, String> {

    @Override
    public String convertToDatabaseColumn(Iban iban) {
        return iban == null ? null : iban.value();
    }

    @Override
    public Iban convertToEntityAttribute(String value) {
        return value == null ? null : new Iban(value);
    }
}
