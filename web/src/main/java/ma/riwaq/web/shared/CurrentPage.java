package ma.riwaq.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import ma.riwaq.release.ReleaseHeader;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.LocalizedText.Shown;
import ma.riwaq.shared.SortKey;

/** The page that is being rendered: its language, its edition, and the addresses that it links to. */
@Named("page")
@RequestScoped
public class CurrentPage {

    private static final LocalizedText PRODUCT = LocalizedText.of("رواق", "Riwaq", "Riwaq");

    private static final List<String> SECTIONS =
            List.of("schedule", "themes", "people", "organisations", "publications", "changes", "mine");

    /** In easy reading there are few ways to choose from. */
    private static final List<String> EASY_SECTIONS = List.of("schedule", "people", "mine");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Site site;

    @Inject
    private StaticFiles files;

    /** The address asked for. */
    public Address getAddress() {
        return (Address) request.getAttribute(Renderer.ADDRESS);
    }

    /** The language of the page. */
    public Lang getLang() {
        return getAddress().lang();
    }

    /** The edition that the page is about; null where it is about none. */
    public ReleasedEdition getEdition() {
        return getAddress().edition();
    }

    /** The code, or the day, that the address names; null if it names none. */
    public String getCode() {
        return getAddress().code();
    }

    /** The filters of the address. */
    public Map<String, String> getFilters() {
        return getAddress().filters();
    }

    /** The status that the page is sent with. */
    public int getStatus() {
        return (Integer) request.getAttribute(Renderer.STATUS);
    }

    /** Whether there is an edition to lead around in. */
    public boolean isWithEdition() {
        return getEdition() != null;
    }

    /** The section of the edition that the page belongs to, such as {@code people}. */
    public String getSection() {
        return isWithEdition() ? getAddress().kind().getSection() : null;
    }

    /** The name that stands over every page: the edition's, or that of the product where there is none. */
    public String getSiteName() {
        return isWithEdition() ? text(getEdition().edition().name()) : PRODUCT.plain(getLang());
    }

    /** The sections of an edition, in the order of the menu. */
    public List<String> getSections() {
        return isEasy() ? EASY_SECTIONS : SECTIONS;
    }

    /** The days of the edition. */
    public List<LocalDate> getDays() {
        return List.copyOf(getEdition().days());
    }

    /** The first page in this language. */
    public String getHome() {
        return getAddress().root() + "/" + getLang().getCode() + "/";
    }

    /** The home of the edition. */
    public String getEditionHome() {
        return editionHome(getEdition());
    }

    /** The home of an edition. */
    public String editionHome(ReleasedEdition edition) {
        return getHome() + edition.edition().slug() + "/";
    }

    /** The page of a section of the edition. */
    public String link(String section) {
        return getEditionHome() + section;
    }

    /** What programs read of a section of the edition: it is the same for every way of reading. */
    public String feed(String section) {
        return rootOfFeeds() + "/" + getLang().getCode() + "/"
                + getEdition().edition().slug() + "/" + section;
    }

    /** The page of one thing in a section. */
    public String link(String section, Object code) {
        return link(section) + "/" + code;
    }

    /** The address under which search engines should know the page; null for error pages. */
    public String getCanonical() {
        return isLinkable() ? site.publicUrl() + canonicalPath(getLang()) : null;
    }

    /** The languages to choose from. */
    public List<LanguageLink> getLanguages() {
        return Router.SITE_LANGUAGES.stream().map(this::languageLink).toList();
    }

    /** Whether search engines may know the page. */
    public boolean isLinkable() {
        return hasCounterparts() && !isPreview() && getAddress().kind() != PageKind.SEARCH;
    }

    /** The words that the address looks for; null if none. */
    public String getWording() {
        return getAddress().filters().get(Parameter.Q.getName());
    }

    /** Where words are looked for: in the edition, or in all where there is none. */
    public String getSearch() {
        return (isWithEdition() ? getEditionHome() : getHome()) + PageKind.SEARCH.getSection();
    }

    /** The same words looked for in all editions. */
    public String getSearchEverywhere() {
        return new Address(getLang(), PageKind.SEARCH, null, null, getFilters()).path(getLang());
    }

    /** Where suggestions come from while somebody types. */
    public String getSuggestions() {
        return (isWithEdition() ? getEditionHome() : getHome()) + PageKind.SUGGESTIONS.getSection();
    }

    /** Whether the search box stands in the header; some pages have it in a better place. */
    public boolean isSearchInHeader() {
        return switch (getAddress().kind()) {
            case SEARCH, HOME, EDITION, EDITIONS -> false;
            default -> true;
        };
    }

    /** The programme of an edition with one filter set. */
    public String scheduleOf(ReleasedEdition edition, Parameter parameter, String value) {
        Address address = getAddress();
        return new Address(address.lang(), PageKind.SCHEDULE, edition, null, Map.of())
                .with(parameter, value)
                .under(address.root())
                .path(address.lang());
    }

    /** Whether staff look at a release that need not be the one that the public sees. */
    public boolean isPreview() {
        return getAddress().isPreview();
    }

    /** Whether the page is in large type, with less on it. */
    public boolean isEasy() {
        return getAddress().isEasy();
    }

    /** The same page in the other way of reading: easy, or as usual; null for pages that are in one way only. */
    public String getOtherReading() {
        Address address = getAddress();
        return address.kind().isReadEasily() && !isPreview()
                ? address.under(isEasy() ? "" : Address.EASY).path(getLang())
                : null;
    }

    private String rootOfFeeds() {
        return isEasy() ? "" : getAddress().root();
    }

    /** Whether the page has a counterpart in each language. */
    private boolean hasCounterparts() {
        return getAddress().kind() != PageKind.ERROR;
    }

    /** A text as the reader of this page sees it; null if it is in no language. */
    public Shown shown(LocalizedText text) {
        return text == null ? null : text.in(getLang()).orElse(null);
    }

    /** The bare words of a text. */
    public String text(LocalizedText text) {
        return text == null ? "" : text.plain(getLang());
    }

    /** Sorts things by their names as readers of the page sort. */
    public <T> Comparator<T> byName(Function<T, String> name) {
        return Comparator.comparing(thing -> SortKey.of(name.apply(thing), getLang()));
    }

    /** The words in Amazigh, shown beside those in the language of the page; null where there are none to add. */
    public String amazigh(LocalizedText text) {
        Shown shown = shown(text);
        return shown == null || shown.lang() == Lang.ZGH ? null : text.get(Lang.ZGH);
    }

    /** The calendar of what the page lists: the same filters hold. */
    public String getCalendar() {
        Address address = getAddress();
        return new Address(address.lang(), PageKind.CALENDAR, address.edition(), null, address.filters())
                .with(Parameter.COMING, null)
                .with(Parameter.BY, null)
                .under(rootOfFeeds())
                .path(address.lang());
    }

    /** What tells this release, as it is shown, from any other. */
    public String getSeal() {
        ReleaseHeader header = getEdition().header();
        return header.number() + "-"
                + header.sha256().substring(0, Math.min(12, header.sha256().length()));
    }

    /** The code of the session that the page is about; null for other pages. */
    public String getSessionCode() {
        return getAddress().kind() == PageKind.SESSION ? getCode() : null;
    }

    /** The picture that others show beside a link to the page; null if there is none. */
    public String getPoster() {
        return getSessionCode() == null ? null : site.publicUrl() + feed("sessions") + "/" + getCode() + ".png";
    }

    /** The calendar of the thing that the page is about; null where there is none. */
    public String getOwnCalendar() {
        return switch (getAddress().kind()) {
            case DAY, EVENT, ROOM, THEME, ORGANISATION, PERSON -> feed(getSection()) + "/" + getCode() + ".ics";
            default -> null;
        };
    }

    /** An address of this site as it is seen from elsewhere. */
    public String absolute(String path) {
        return site.publicUrl() + path;
    }

    /** The path of a file of the site. */
    public String file(String name) {
        return files.path(name);
    }

    /**
     * The fonts that the first screen is set in, to be fetched beside the style sheet: what comes after the first sight of
     * a page moves its lines. Figures are Latin in Arabic, and much of Amazigh falls back to Arabic.
     */
    public List<String> getFonts() {
        List<String> names =
                switch (getLang()) {
                    case AR -> List.of("plex-arabic-400", "plex-arabic-700", "plex-latin-400", "plex-latin-700");
                    case ZGH ->
                        List.of(
                                "tifinagh-400",
                                "plex-arabic-400",
                                "plex-arabic-700",
                                "plex-latin-400",
                                "plex-latin-700");
                    default -> List.of("plex-latin-400", "plex-latin-700");
                };
        return names.stream().map(name -> file("fonts/" + name + ".woff2")).toList();
    }

    /** The style sheet of the page. */
    public String getStyle() {
        return isWithEdition() ? getEditionStyle() : file("site.css");
    }

    /**
     * The style sheet of the site with the edition's own colours as they are now: one for both, since a phone waits for
     * each. It changes its address with the release and with the version of the site.
     */
    public String getEditionStyle() {
        String slug = getEdition().edition().slug();
        ReleasedEdition now = site.editions().find(slug).orElseGet(this::getEdition);
        return "/style/" + slug + "/" + now.header().sha256().substring(0, 16) + "-" + files.version() + ".css";
    }

    /** The path of a picture; null if there is none. */
    public String picture(String sha256) {
        return sha256 == null ? null : "/media/" + sha256;
    }

    /** Tells that time will make the page wrong. */
    public void holdUntil(Instant instant) {
        request.setAttribute(Renderer.UNTIL, instant.toEpochMilli());
    }

    private LanguageLink languageLink(Lang lang) {
        String path = hasCounterparts() ? getAddress().path(lang) : "/" + lang.getCode() + "/";
        return new LanguageLink(lang, path, site.publicUrl() + canonicalPath(lang), lang == getLang());
    }

    /** The first page is the home of its edition; a page that is easy to read is the same page. */
    private String canonicalPath(Lang lang) {
        Address address = getAddress().under("");
        boolean home = address.kind() == PageKind.HOME && isWithEdition();
        return home
                ? new Address(lang, PageKind.EDITION, address.edition(), null, Map.of()).path(lang)
                : address.path(lang);
    }

    /** A way to the same page in another language. */
    public record LanguageLink(Lang lang, String path, String url, boolean current) {}
}
