package ma.riwaq.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Time;
import java.time.LocalTime;

/**
 * Hands times of day to the database as such. EclipseLink makes time stamps of them, which H2 finds equal to no time:
 * changed opening hours were written beside the old ones instead of in their place.
 */
@Converter(autoApply = true)
public class LocalTimeConverter implements AttributeConverter<LocalTime, Time> {

    @Override
    public Time convertToDatabaseColumn(LocalTime time) {
        return time == null ? null : Time.valueOf(time);
    }

    @Override
    public LocalTime convertToEntityAttribute(Time column) {
        return column == null ? null : column.toLocalTime();
    }
}
