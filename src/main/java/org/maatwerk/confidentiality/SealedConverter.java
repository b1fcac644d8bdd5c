package org.maatwerk.confidentiality;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Sealed} as its bytes. */
@Converter(autoApply = true)
public class SealedConverter implements AttributeConverter<Sealed, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Sealed sealed) {
        return sealed == null ? null : sealed.cipher();
    }

    @Override
    public Sealed convertToEntityAttribute(byte[] cipher) {
        return cipher == null ? null : new Sealed(cipher);
    }
}
