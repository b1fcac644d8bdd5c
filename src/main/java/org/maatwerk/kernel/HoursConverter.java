package org.maatwerk.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores {@link Hours} as a whole number of quarters. */
@Converter(autoApply = true)
public class HoursConverter implements AttributeConverter<Hours, Integer> {

    @Override
    public Integer convertToDatabaseColumn(Hours hours) {
        return hours == null ? null : hours.quarters();
    }

    @Override
    public Hours convertToEntityAttribute(Integer quarters) {
        return quarters == null ? null : new Hours(quarters);
    }
}
