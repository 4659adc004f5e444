package ma.riwaq.web.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.release.ReleaseDocument.Theme;
import ma.riwaq.web.shared.CurrentPage;

/** The list of themes, programmes and strategies. */
@Named
@RequestScoped
public class ThemesView {

    @Inject
    private CurrentPage page;

    /** The themes in their order, each with the number of its sessions. */
    public List<ThemeWithSessions> getThemes() {
        return page.getEdition().document().themes().stream()
                .map(theme -> new ThemeWithSessions(theme, sessionsOn(theme)))
                .toList();
    }

    private int sessionsOn(Theme theme) {
        return (int) page.getEdition().sessions().stream()
                .filter(placed -> placed.session().themes().contains(theme.code()))
                .count();
    }

    /** A theme and how many sessions are about it. */
    public record ThemeWithSessions(Theme theme, int sessions) {}
}
