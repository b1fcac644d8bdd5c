package org.maatwerk.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link CaseNumber} as its text. */
@Converter(autoApply = true)
public class CaseNumberConverter implements AttributeConverter<CaseNumber, String> {

    @Override
    public String convertToDatabaseColumn(CaseNumber caseNumber) {
        return caseNumber == null ? null : caseNumber.value();
    }

    @Override
    public CaseNumber convertToEntityAttribute(String value) {
        return value == null ? null : new CaseNumber(value);
    }
}
