package org.maatwerk.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link PersonId} as its number. */
@Converter(autoApply = true)
public class PersonIdConverter implements AttributeConverter<PersonId, Long> {

    @Override
    public Long convertToDatabaseColumn(PersonId person) {
        return person == null ? null : person.value();
    }

    @Override
    public PersonId convertToEntityAttribute(Long value) {
        return value == null ? null : new PersonId(value);
    }
}
