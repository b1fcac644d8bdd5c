package org.maatwerk.budget;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link EnterpriseNumber} as its digits. */
@Converter(autoApply = true)
public class EnterpriseNumberConverter implements AttributeConverter<EnterpriseNumber, String> {

    @Override
    public String convertToDatabaseColumn(EnterpriseNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public EnterpriseNumber convertToEntityAttribute(String value) {
        return value == null ? null : new EnterpriseNumber(value);
    }
}
