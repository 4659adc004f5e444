package ma.riwaq.admin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** A local day and time as the browser's own field writes it: 2024-05-11T11:00. */
@ApplicationScoped
@FacesConverter(forClass = LocalDateTime.class, managed = true)
public class MomentConverter implements Converter<LocalDateTime> {

    @Inject
    private Texts texts;

    @Override
    public LocalDateTime getAsObject(FacesContext context, UIComponent component, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("field.moment.wrong"), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDateTime value) {
        return value == null ? "" : value.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
