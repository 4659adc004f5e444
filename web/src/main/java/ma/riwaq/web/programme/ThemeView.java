package ma.riwaq.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Theme;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.Programme;

/** The page of a theme, programme or strategy. */
@Named
@RequestScoped
public class ThemeView {

    @Inject
    private CurrentPage page;

    @Inject
    private Programme programme;

    /** The theme. */
    public Theme getTheme() {
        return page.getEdition().theme(page.getCode()).orElseThrow();
    }

    /** The strategy that it belongs to; null if none. */
    public Theme getParent() {
        return page.getEdition().theme(getTheme().parent()).orElse(null);
    }

    /** The programmes that belong to it. */
    public List<Theme> getChildren() {
        String code = getTheme().code();
        return page.getEdition().document().themes().stream()
                .filter(theme -> code.equals(theme.parent()))
                .toList();
    }

    /** The sessions about it, and those about the programmes that belong to it. */
    public List<Placed> getSessions() {
        List<String> children = getChildren().stream().map(Theme::code).toList();
        return programme.sessions(
                session -> session.themes().contains(getTheme().code())
                        || session.themes().stream().anyMatch(children::contains));
    }
}
