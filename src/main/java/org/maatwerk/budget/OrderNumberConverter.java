package org.maatwerk.budget;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link OrderNumber} as its text. */
@Converter(autoApply = true)
public class OrderNumberConverter implements AttributeConverter<OrderNumber, String> {

    @Override
    public String convertToDatabaseColumn(OrderNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public OrderNumber convertToEntityAttribute(String value) {
        return value == null ? null : new OrderNumber(value);
    }
}
