package ma.riwaq.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.LocalizedText.Shown;
import ma.riwaq.web.shared.SessionCard.Hours;
import ma.riwaq.web.shared.SessionCard.ThemeLink;

/** Writes sessions as they stand in lists. */
@Named
@RequestScoped
public class Cards {

    @Inject
    private CurrentPage page;

    @Inject
    private Words words;

    @Inject
    private Times times;

    @Inject
    private Programme programme;

    /** The card of a session, as a list of one, so that a page works it out once. */
    public List<SessionCard> of(Placed placed) {
        Session session = placed.session();
        return List.of(new SessionCard(
                page.link("sessions", session.code()),
                page.shown(session.title()),
                hours(placed),
                session.state(),
                page.shown(session.cancellationReason()),
                kind(session),
                placed.room() == null ? null : page.shown(placed.room().name()),
                session.access().stream()
                        .map(service -> words.label("access", service))
                        .toList(),
                session.people().stream()
                        .map(programme::personIn)
                        .filter(Objects::nonNull)
                        .map(person -> page.shown(person.name()))
                        .filter(Objects::nonNull)
                        .toList(),
                programme.themes(session.themes()).stream()
                        .map(theme -> new ThemeLink(
                                theme.code(), page.link("themes", theme.code()), page.shown(theme.name())))
                        .toList()));
    }

    private Shown kind(Session session) {
        Shown label = page.shown(session.kindLabel());
        return label != null ? label : new Shown(words.label("sessionKind", session.kind()), page.getLang(), false);
    }

    private Hours hours(Placed placed) {
        if (placed.start() == null) {
            return new Hours(null, null, null, null, null);
        }
        String start = times.clock(placed.start());
        String startTag = times.iso(placed.day(), placed.start());
        if (placed.ownTime()) {
            LocalDateTime end = placed.session().slot().end();
            return new Hours(
                    start,
                    startTag,
                    times.clock(end.toLocalTime()),
                    times.iso(end.toLocalDate(), end.toLocalTime()),
                    null);
        }
        String order = words.format("inOrder", placed.session().position(), programme.size(placed.event()));
        return new Hours(start, startTag, null, null, order);
    }
}
