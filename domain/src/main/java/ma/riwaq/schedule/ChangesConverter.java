package ma.riwaq.schedule;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Stores the changes of a step as JSON in one column. */
@Converter
public class ChangesConverter implements AttributeConverter<List<Change>, String> {

    private static final Jsonb JSONB = JsonbBuilder.create();

    @Override
    public String convertToDatabaseColumn(List<Change> changes) {
        return JSONB.toJson(changes.toArray(Change[]::new));
    }

    @Override
    public List<Change> convertToEntityAttribute(String column) {
        return List.of(JSONB.fromJson(column, Change[].class));
    }
}
