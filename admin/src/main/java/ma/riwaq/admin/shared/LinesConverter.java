package ma.riwaq.admin.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import ma.riwaq.shared.CleanText;

/** Several words in one text area, one a line; blank lines are passed over, and what stands twice counts once. */
@Named
@ApplicationScoped
public class LinesConverter implements Converter<Collection<String>> {

    @Override
    public Collection<String> getAsObject(FacesContext context, UIComponent component, String text) {
        return text == null
                ? new LinkedHashSet<>()
                : text.lines()
                        .map(CleanText::line)
                        .filter(line -> line != null)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Collection<String> lines) {
        return lines == null ? "" : String.join("\n", lines);
    }
}
