package ma.riwaq.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a language as its code. */
@Converter
public class LangConverter implements AttributeConverter<Lang, String> {

    @Override
    public String convertToDatabaseColumn(Lang lang) {
        return lang == null ? null : lang.getCode();
    }

    @Override
    public Lang convertToEntityAttribute(String code) {
        return Lang.of(code).orElse(null);
    }
}
