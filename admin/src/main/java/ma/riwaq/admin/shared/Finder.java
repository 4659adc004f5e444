package ma.riwaq.admin.shared;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.riwaq.shared.ListedEntity;

/**
 * Lets a person choose one thing among many by its words, as the tag {@code r:picker} asks. It also is the converter of
 * that field, which sends the identity.
 */
public interface Finder<T extends ListedEntity> extends Converter<T> {

    /** How many things are offered at once: as many as can be looked over without scrolling. */
    int OFFERED = 10;

    /** The things that hold all of the words. */
    List<T> find(String words);

    /** The thing of an identity that was chosen; empty once it is gone. */
    Optional<T> chosen(UUID id);

    /** What a found thing is called, with enough beside it to tell it from its namesakes. */
    String label(T found);

    /** Makes a thing that is not there yet, by the name that stands beside the field, and chooses it. */
    default void add(ActionEvent event) {
        throw new UnsupportedOperationException("nothing can be added to this field in place");
    }

    @Override
    default T getAsObject(FacesContext context, UIComponent component, String id) {
        return id == null || id.isEmpty() ? null : chosen(UUID.fromString(id)).orElse(null);
    }

    @Override
    default String getAsString(FacesContext context, UIComponent component, T thing) {
        return thing == null ? "" : thing.getId().toString();
    }
}
