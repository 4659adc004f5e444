package ma.riwaq.admin.programme;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.admin.shared.Undo;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;

/** The form of a theme, policy programme or strategy. */
@Named
@ViewScoped
public class ThemeView implements Serializable {

    private static final String LIST = "/programme/themes";

    @Inject
    private Themes themes;

    @Inject
    private CurrentEdition current;

    @Inject
    private Saving saving;

    @Inject
    private Undo undo;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private UUID id;
    private Theme theme;
    private Theme parent;
    private String aliases;

    /** Finds the theme, or makes a new one that is not yet stored. */
    public void load() {
        theme = id == null
                ? new Theme(current.getEdition(), null, LocalizedText.EMPTY)
                : themes.find(id)
                        .filter(found -> found.getEdition().equals(current.getEdition()))
                        .orElseThrow(() -> new MissingException("theme " + id));
        parent = theme.getParent();
        aliases = String.join("\n", theme.getAliases());
    }

    /** Saves it and goes to the list. */
    public String save() {
        try {
            theme.setParent(parent);
        } catch (Refusal refusal) {
            notices.wrong("parent", texts.of("refusal." + refusal.getReason()));
            return null;
        }
        theme.setAliases(aliases == null ? List.of() : aliases.lines().toList());
        return saving.save(theme, themes::save, LIST);
    }

    /** Puts it in the bin and goes to the list. */
    public String remove() {
        UUID removed = theme.getId();
        return undo.remove(theme, () -> themes.remove(removed), () -> themes.restore(removed), LIST);
    }

    public Theme getTheme() {
        return theme;
    }

    /** What it is to be a part of; null for none. */
    public Theme getParent() {
        return parent;
    }

    public void setParent(Theme parent) {
        this.parent = parent;
    }

    /** Its other wordings, one a line. */
    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    /** The identity in the address; null for a new theme. */
    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
