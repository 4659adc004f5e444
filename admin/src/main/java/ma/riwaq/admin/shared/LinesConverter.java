package ma.riwaq.admin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.util.Collection;
import java.util.LinkedHashSet;
import ma.riwaq.shared.CleanText;

/** A field in which each line is a word of its own, such as the spellings of a name. */
@ApplicationScoped
@FacesConverter(value = "lines", managed = true)
public class LinesConverter implements Converter<Collection<String>> {

    @Override
    public Collection<String> getAsObject(FacesContext context, UIComponent component, String text) {
        Collection<String> lines = new LinkedHashSet<>();
        if (text != null) {
            text.lines().map(CleanText::line).filter(line -> line != null).forEach(lines::add);
        }
        return lines;
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Collection<String> lines) {
        return lines == null ? "" : String.join("\n", lines);
    }
}
