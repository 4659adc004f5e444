package ma.riwaq.admin.writing;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.shared.Refusal;
import ma.riwaq.writing.Placeholder;
import ma.riwaq.writing.TextTemplate;
import ma.riwaq.writing.Writings;

/** The form of a template: what it may name, how a text by it looks, and the way back to the product's own. */
@Named
@ViewScoped
public class TextTemplateView implements Serializable {

    @Inject
    private Writings writings;

    @Inject
    private AskedText asked;

    @Inject
    private Saving saving;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private TextTemplate template;
    private String preview;

    /** Finds the template of the kind and language in the address. */
    public void load() {
        template = writings.template(asked.kind(), asked.lang());
    }

    /** Shows a text by what stands in the form, without saving it. */
    public void look() {
        preview = null;
        try {
            if (asked.subject() != null) {
                preview = writings.preview(asked.release(), template, asked.subject(), asked.site())
                        .text();
            }
        } catch (Refusal refusal) {
            notices.refused(refusal);
        }
    }

    /** Saves it and shows a text by it. */
    public String save() {
        return saving.trySave(template, writings::save) == null ? null : text();
    }

    /** Forgets what staff wrote. */
    public String reset() {
        writings.reset(template.getKind(), template.getLang());
        notices.kept("texttemplate.reset.done");
        return text();
    }

    private String text() {
        return addresses.to("/writing/text") + "&kind=" + template.getKind() + "&lang="
                + template.getLang().getCode();
    }

    public TextTemplate getTemplate() {
        return template;
    }

    /** What may be named in braces. */
    public List<Placeholder> getPlaceholders() {
        return List.copyOf(template.getKind().getPlaceholders());
    }

    /** A text by what stands in the form; null until it was asked for. */
    public String getPreview() {
        return preview;
    }
}
