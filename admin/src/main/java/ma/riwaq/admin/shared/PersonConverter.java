package ma.riwaq.admin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import jakarta.inject.Inject;
import java.util.UUID;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;

/** Lets fields hold a person, known by its identity. */
@ApplicationScoped
@FacesConverter(forClass = Person.class, managed = true)
public class PersonConverter implements Converter<Person> {

    @Inject
    private People people;

    @Inject
    private Texts texts;

    @Override
    public Person getAsObject(FacesContext context, UIComponent component, String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        try {
            return people.find(UUID.fromString(id)).orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException e) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("picker.unknown"), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Person value) {
        return value == null ? "" : value.getId().toString();
    }
}
