package ma.riwaq.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Stores a small set of words without commas, such as language tags, in one column and in order. */
@Converter
public class TagsConverter implements AttributeConverter<Set<String>, String> {

    @Override
    public String convertToDatabaseColumn(Set<String> tags) {
        return tags == null ? "" : String.join(",", tags);
    }

    @Override
    public Set<String> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? new LinkedHashSet<>()
                : new LinkedHashSet<>(List.of(column.split(",")));
    }
}
