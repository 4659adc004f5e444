package ma.riwaq.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** Lets an identity be null: EclipseLink's own converter fails on a column without one. */
@Converter
public class UuidConverter implements AttributeConverter<UUID, Object> {

    @Override
    public Object convertToDatabaseColumn(UUID id) {
        return id;
    }

    @Override
    public UUID convertToEntityAttribute(Object column) {
        return column == null ? null : UUID.fromString(column.toString());
    }
}
