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
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;

/** Lets fields hold an organisation, known by its identity. */
@ApplicationScoped
@FacesConverter(forClass = Organisation.class, managed = true)
public class OrganisationConverter implements Converter<Organisation> {

    @Inject
    private Organisations organisations;

    @Inject
    private Texts texts;

    @Override
    public Organisation getAsObject(FacesContext context, UIComponent component, String id) {
        if (id == null || id.isBlank()) {
            return null;
        }
        try {
            return organisations.find(UUID.fromString(id)).orElseThrow(IllegalArgumentException::new);
        } catch (IllegalArgumentException e) {
            throw new ConverterException(
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, texts.of("picker.unknown"), null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Organisation value) {
        return value == null ? "" : value.getId().toString();
    }
}
