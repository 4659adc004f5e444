package ma.riwaq.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.following.FollowedLists;
import ma.riwaq.release.Change;
import ma.riwaq.release.PublishedEditions;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;

/** Reads the addresses of the public site. It knows what exists: an address of nothing leads to 404. */
@ApplicationScoped
public class Router {

    /** The languages that the pages speak; texts of the fair may be in more. */
    public static final List<Lang> SITE_LANGUAGES = List.of(Lang.AR, Lang.FR, Lang.ZGH, Lang.EN);

    private static final Pattern SPELLING = Pattern.compile("(/[A-Za-z0-9._-]*)+");
    private static final Set<String> FEEDS = Set.of("media", "static", "style");
    private static final Set<String> FILES = Set.of(
            "/robots.txt",
            "/health/live",
            "/health/ready",
            "/sw.js",
            "/embed.js",
            "/oembed",
            "/.well-known/security.txt");

    private static final int LONGEST_PATH = 200;

    /** Of addresses that name what a visitor chose. */
    private static final int LONGEST_CHOICE = 1_000;

    private static final Pattern LIVE = Pattern.compile("/live/([a-z0-9-]+)\\.json");
    private static final Pattern ENDING = Pattern.compile("\\.(ics|png)$");
    private static final String API = "/api/v1/editions";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** The one address that takes something in: what a calendar is to follow. */
    private static final String CHOICES = "/choices";

    private static final Pattern POSTED = Pattern.compile(API + "/[a-z0-9-]+" + CHOICES);

    private PublishedEditions editions;
    private FollowedLists followed;

    /** For the container. */
    protected Router() {}

    /** Reads addresses of the editions that the site shows. */
    @Inject
    public Router(Site site) {
        this(site.editions(), site.followed());
    }

    Router(PublishedEditions editions, FollowedLists followed) {
        this.editions = editions;
        this.followed = followed;
    }

    /** Whether the address takes something in, instead of being read. */
    static boolean takesIn(String path) {
        return path.endsWith(CHOICES) && POSTED.matcher(path).matches();
    }

    /** Where a path and its query lead; both as they came over the wire. */
    Route route(String path, String query) {
        if (FILES.contains(path)) {
            return new Route.PassOn();
        }
        String[] parts = path.split("/", -1);
        if (parts.length > 2 && FEEDS.contains(parts[1])) {
            return new Route.PassOn();
        }
        Lang lang = language(parts);
        int longest = path.contains("/mine/") ? LONGEST_CHOICE : LONGEST_PATH;
        if (path.length() > longest || !SPELLING.matcher(path).matches()) {
            return new Route.Refuse(404, lang);
        }
        if (query != null && query.contains("%00")) {
            return new Route.Refuse(400, lang);
        }
        Optional<PageKind> ofTheSite = PageKind.ofTheSite(path);
        if (ofTheSite.isPresent()) {
            return show(lang, ofTheSite.get(), null, null, null);
        }
        Matcher live = LIVE.matcher(path);
        if (live.matches()) {
            return editions.find(live.group(1))
                    .map(edition -> show(lang, PageKind.LIVE, edition, null, null))
                    .orElse(new Route.Refuse(404, lang));
        }
        if (path.startsWith(Address.PREVIEW)) {
            return preview(path.substring(Address.PREVIEW.length()), query);
        }
        if (path.startsWith(Address.EASY + "/")) {
            return easy(lang, path.substring(Address.EASY.length()).split("/", -1), query);
        }
        if (path.startsWith(API)) {
            return api(path.substring(API.length()));
        }
        if (parts.length < 2 || !parts[1].equals(lang.getCode())) {
            return new Route.Refuse(404, lang);
        }
        return inLanguage(lang, parts, query);
    }

    /** The language of an address; Arabic where it names none. */
    static Lang language(String[] parts) {
        int place = parts.length > 2 && Address.EASY.equals("/" + parts[1]) ? 2 : 1;
        return parts.length <= place
                ? Lang.AR
                : Lang.of(parts[place]).filter(SITE_LANGUAGES::contains).orElse(Lang.AR);
    }

    private Route api(String rest) {
        if (rest.isEmpty()) {
            return show(Lang.AR, PageKind.EDITION_LIST, null, null, null);
        }
        String[] parts = rest.split("/", -1);
        return parts.length == 3 && parts[2].equals("release")
                ? editions.find(parts[1])
                        .filter(edition -> !edition.visibility().scheduleHidden())
                        .map(edition -> show(Lang.AR, PageKind.RELEASE, edition, null, null))
                        .orElse(new Route.Refuse(404, Lang.AR))
                : new Route.Refuse(404, Lang.AR);
    }

    /** The pages in large type, under a root of their own; what is no page has the one address that it has anyway. */
    private Route easy(Lang lang, String[] parts, String query) {
        if (!parts[1].equals(lang.getCode())) {
            return new Route.Refuse(404, lang);
        }
        Route route = inLanguage(lang, parts, query);
        if (route instanceof Route.Show show) {
            return show.address().kind().isReadEasily()
                    ? new Route.Show(show.address().under(Address.EASY))
                    : new Route.Redirect(show.address().path(lang));
        }
        return route instanceof Route.Redirect redirect ? new Route.Redirect(Address.EASY + redirect.path()) : route;
    }

    /** The site as of a release, for whoever has a token for it: the same pages, under a root of their own. */
    private Route preview(String rest, String query) {
        String token = rest.substring(0, Math.max(0, rest.indexOf('/')));
        String[] parts = rest.substring(token.length()).split("/", -1);
        Lang lang = language(parts);
        Optional<ReleasedEdition> release = TOKEN.matcher(token).matches() ? release(token) : Optional.empty();
        if (release.isEmpty() || parts.length < 3 || !parts[1].equals(lang.getCode())) {
            return new Route.Refuse(404, lang);
        }
        String slug = release.get().edition().slug();
        if (!parts[2].equals(slug) || parts.length == 3) {
            return new Route.Redirect(Address.PREVIEW + token + "/" + lang.getCode() + "/" + slug + "/");
        }
        Route route = inEdition(lang, release.get(), parts, query);
        return route instanceof Route.Show show
                ? new Route.Show(show.address().under(Address.PREVIEW + token))
                : route instanceof Route.Redirect redirect
                        ? new Route.Redirect(Address.PREVIEW + token + redirect.path())
                        : route;
    }

    private Optional<ReleasedEdition> release(String token) {
        try {
            return editions.preview(token);
        } catch (SQLException e) {
            // nothing is shown to staff while the database is away; the public has its pages
            return Optional.empty();
        }
    }

    private Route inLanguage(Lang lang, String[] parts, String query) {
        String last = parts[parts.length - 1];
        if (parts.length == 2) {
            return new Route.Redirect("/" + lang.getCode() + "/");
        }
        if (parts.length == 3 && last.isEmpty()) {
            return show(lang, PageKind.HOME, editions.current().orElse(null), null, query);
        }
        Optional<PageKind> ofTheLanguage = PageKind.ofTheLanguage(parts[2]);
        if (ofTheLanguage.isPresent()) {
            return parts.length == 3
                    ? show(lang, ofTheLanguage.get(), null, null, query)
                    : slashOrNothing(lang, parts, 4);
        }
        Optional<ReleasedEdition> edition = editions.find(parts[2]);
        if (edition.isEmpty()) {
            Optional<PageKind> ofAll = PageKind.list(parts[2]).filter(PageKind::isOfAllEditions);
            if (ofAll.isPresent()) {
                return parts.length == 3 ? show(lang, ofAll.get(), null, null, query) : slashOrNothing(lang, parts, 4);
            }
            return new Route.Refuse(404, lang);
        }
        return parts.length == 3
                ? new Route.Redirect("/" + lang.getCode() + "/" + parts[2] + "/")
                : inEdition(lang, edition.get(), parts, query);
    }

    private Route inEdition(Lang lang, ReleasedEdition edition, String[] parts, String query) {
        String section = parts[3];
        if (parts.length == 4) {
            return section.isEmpty()
                    ? show(lang, PageKind.EDITION, edition, null, query)
                    : PageKind.list(section)
                            .map(kind -> show(lang, kind, edition, null, query))
                            .orElse(new Route.Refuse(404, lang));
        }
        if (parts.length == 5 && !parts[4].isEmpty()) {
            return thing(lang, edition, section, parts[4], query);
        }
        boolean known =
                PageKind.list(section).isPresent() || PageKind.detail(section).isPresent();
        return known && parts.length <= 6 ? slashOrNothing(lang, parts, parts.length) : new Route.Refuse(404, lang);
    }

    private Route thing(Lang lang, ReleasedEdition edition, String section, String code, String query) {
        Matcher ending = ENDING.matcher(code);
        if (ending.find()) {
            return made(lang, edition, section, code.substring(0, ending.start()), ending.group());
        }
        if (section.equals(PageKind.DAY.getSection())) {
            return Parameter.isDay(code, edition)
                    ? show(lang, PageKind.DAY, edition, code, query)
                    : new Route.Refuse(404, lang);
        }
        return PageKind.detail(section)
                .map(kind -> one(lang, edition, kind, code, query))
                .orElse(new Route.Refuse(404, lang));
    }

    /** A calendar or a picture of a thing. */
    private Route made(Lang lang, ReleasedEdition edition, String section, String code, String ending) {
        return PageKind.made(section, ending)
                .map(kind -> switch (kind) {
                    case CHOSEN_CALENDAR -> show(lang, kind, edition, Choice.of(code, edition), null);
                    case FOLLOWED_CALENDAR -> followed(lang, edition, code);
                    default -> one(lang, edition, kind, code, null);
                })
                .orElse(new Route.Refuse(404, lang));
    }

    /** Calendars keep what they have while the database is away, if they are told that it is for a time only. */
    private Route followed(Lang lang, ReleasedEdition edition, String id) {
        try {
            return FollowedLists.isKey(id)
                            && followed.find(id, edition.edition().slug()).isPresent()
                    ? show(lang, PageKind.FOLLOWED_CALENDAR, edition, id, null)
                    : new Route.Refuse(404, lang);
        } catch (SQLException e) {
            return new Route.Refuse(503, lang);
        }
    }

    private static Route one(Lang lang, ReleasedEdition edition, PageKind kind, String code, String query) {
        return kind.exists(edition, code)
                ? show(lang, kind, edition, code, query)
                : new Route.Refuse(withdrawn(edition, kind, code) ? 410 : 404, lang);
    }

    private static boolean withdrawn(ReleasedEdition edition, PageKind kind, String code) {
        return edition.changelog().stream()
                .flatMap(entry -> entry.changes().stream())
                .anyMatch(change -> change.kind() == Change.Kind.REMOVED
                        && change.noun() == kind.noun()
                        && code.equals(change.code()));
    }

    /** A slash too many at the end is taken away. */
    private static Route slashOrNothing(Lang lang, String[] parts, int length) {
        if (parts.length == length && parts[length - 1].isEmpty() && !parts[length - 2].isEmpty()) {
            return new Route.Redirect(String.join("/", List.of(parts).subList(0, length - 1)));
        }
        return new Route.Refuse(404, lang);
    }

    private static Route show(Lang lang, PageKind kind, ReleasedEdition edition, String code, String query) {
        return new Route.Show(new Address(lang, kind, edition, code, Parameter.read(query, kind, edition)));
    }
}
