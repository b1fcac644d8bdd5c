package org.maatwerk.people;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link OrganisationKey} as its text. */
@Converter(autoApply = true)
public class OrganisationKeyConverter implements AttributeConverter<OrganisationKey, String> {

    @Override
    public String convertToDatabaseColumn(OrganisationKey key) {
        return key == null ? null : key.value();
    }

    @Override
    public OrganisationKey convertToEntityAttribute(String value) {
        return value == null ? null : new OrganisationKey(value);
    }
}
