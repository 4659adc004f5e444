package ma.riwaq.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a localized text as JSON in one column, which is never null. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {

    @Override
    public String convertToDatabaseColumn(LocalizedText text) {
        return LocalizedTextJson.format(text == null ? LocalizedText.EMPTY : text);
    }

    @Override
    public LocalizedText convertToEntityAttribute(String column) {
        return LocalizedTextJson.parse(column);
    }
}
