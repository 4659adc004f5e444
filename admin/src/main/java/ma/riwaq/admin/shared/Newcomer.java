package ma.riwaq.admin.shared;

import jakarta.el.ELContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.primefaces.PrimeFaces;

/** A thing that is made in the middle of a form, because the field that should choose it does not find it. */
@Named
@RequestScoped
public class Newcomer {

    @Inject
    private Texts texts;

    private final Set<String> wrong = new HashSet<>();

    /**
     * Makes it of the Arabic and French name typed beside the field, and puts it into the field; says at the name what
     * is missing.
     *
     * @param event of the button, whose attribute {@code field} is the id of the field
     */
    public void choose(ActionEvent event, Function<LocalizedText, ? extends ListedEntity> door) {
        UIComponent button = event.getComponent();
        String id = (String) button.getAttributes().get("field");
        UIInput arabic = input(button, id + "-arabic");
        UIInput french = input(button, id + "-french");
        LocalizedText name = LocalizedText.of((String) arabic.getValue(), (String) french.getValue(), null);
        boolean inArabic = isComplete(name, Lang.AR, arabic, id);
        boolean inFrench = isComplete(name, Lang.FR, french, id);
        if (inArabic && inFrench) {
            put(input(button, id), door.apply(name));
            arabic.resetValue();
            french.resetValue();
        }
    }

    private boolean isComplete(LocalizedText name, Lang lang, UIInput at, String id) {
        if (!name.has(lang)) {
            wrong.add(id);
            at.setValid(false);
            Messages.addError(at.getClientId(), "{0}", texts.of("picker.name.missing"));
        }
        return name.has(lang);
    }

    private static void put(UIInput field, ListedEntity made) {
        ELContext context = FacesContext.getCurrentInstance().getELContext();
        field.resetValue();
        field.getValueExpression("value").setValue(context, made);
        PrimeFaces.current().focus(field.getClientId());
    }

    private static UIInput input(UIComponent near, String id) {
        return (UIInput) near.findComponent(id);
    }

    /** Whether the part of the form for a new thing stays open, because something there is wrong. */
    public boolean isOpen(String id) {
        return wrong.contains(id) || (Faces.isValidationFailed() && isSource(id));
    }

    private static boolean isSource(String id) {
        String source = Faces.getRequestParameter("jakarta.faces.source");
        return source != null && source.endsWith(id + "-add");
    }
}
