package ma.riwaq.web.shared;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import ma.riwaq.release.Change.Noun;
import ma.riwaq.release.ReleasedEdition;

/** The kinds of public pages, each with its place in an address and the view that shows it. */
public enum PageKind {
    HOME("", "/edition/home.xhtml"),
    EDITIONS("editions", "/edition/editions.xhtml"),
    ACCESSIBILITY("accessibility", "/reading/accessibility.xhtml"),
    EDITION("", "/edition/home.xhtml"),
    SCHEDULE("schedule", "/schedule/schedule.xhtml"),
    DAY("schedule", "/schedule/day.xhtml"),
    SESSION("sessions", "/programme/session.xhtml"),
    EVENT("events", "/programme/event.xhtml"),
    THEMES("themes", "/programme/themes.xhtml"),
    THEME("themes", "/programme/theme.xhtml"),
    PEOPLE("people", "/directory/people.xhtml"),
    PERSON("people", "/directory/person.xhtml"),
    ORGANISATIONS("organisations", "/directory/organisations.xhtml"),
    ORGANISATION("organisations", "/directory/organisation.xhtml"),
    PUBLICATIONS("publications", "/publication/publications.xhtml"),
    PUBLICATION("publications", "/publication/publication.xhtml"),
    ROOM("rooms", "/venue/room.xhtml"),
    CHANGES("changes", "/release/changes.xhtml"),
    SEARCH("search", "/search/search.xhtml"),
    SUGGESTIONS("suggestions", "/suggestions"),
    CALENDAR("schedule.ics", "/calendar"),
    SESSION_CALENDAR("sessions", "/calendar"),
    DAY_CALENDAR("schedule", "/calendar"),
    EVENT_CALENDAR("events", "/calendar"),
    ROOM_CALENDAR("rooms", "/calendar"),
    THEME_CALENDAR("themes", "/calendar"),
    ORGANISATION_CALENDAR("organisations", "/calendar"),
    PERSON_CALENDAR("people", "/calendar"),
    CHOSEN_CALENDAR("mine", "/calendar"),
    FOLLOWED_CALENDAR("following", "/calendar"),
    SCHEDULE_XML("schedule.xml", "/schedule-xml"),
    SCHEDULE_JSON("schedule.json", "/schedule-json"),
    SCHEDULE_CSV("schedule.csv", "/schedule-csv"),
    SCHEDULE_PDF("schedule.pdf", "/schedule-pdf"),
    CHANGES_FEED("changes.atom", "/changes-feed"),
    SESSION_PICTURE("sessions", "/picture"),
    EMBED("embed", "/schedule/embed.xhtml"),
    SCREEN("screen", "/live/screen.xhtml"),
    ROOM_SCREEN("screen", "/live/screen.xhtml"),
    MINE("mine", "/mine/mine.xhtml"),
    MANIFEST("site.webmanifest", "/manifest"),
    OFFLINE("offline.json", "/offline-list"),
    LIVE("live", "/live-state"),
    CATALOG("catalog.jsonld", "/catalog"),
    OPEN_API("api/v1/openapi.json", "/open-api"),
    SITEMAP("sitemap.xml", "/sitemap"),
    EDITION_LIST("api/v1/editions", "/edition-list"),
    RELEASE("api/v1/editions", "/release"),
    ERROR("", "/errors/error.xhtml");

    private static final Set<PageKind> LISTS =
            Set.of(SCHEDULE, THEMES, PEOPLE, ORGANISATIONS, PUBLICATIONS, CHANGES, SEARCH, SUGGESTIONS, CALENDAR);
    private static final Set<PageKind> DETAILS = Set.of(SESSION, EVENT, THEME, PERSON, ORGANISATION, PUBLICATION, ROOM);

    /** What is made of an edition beside its pages. */
    private static final Set<PageKind> FORMATS = EnumSet.of(
            SCHEDULE_XML,
            SCHEDULE_JSON,
            SCHEDULE_CSV,
            SCHEDULE_PDF,
            CHANGES_FEED,
            EMBED,
            SCREEN,
            MINE,
            MANIFEST,
            OFFLINE);

    private static final Set<PageKind> OF_THE_LANGUAGE = EnumSet.of(EDITIONS, ACCESSIBILITY);
    private static final Set<PageKind> OF_THE_SITE = EnumSet.of(SITEMAP, EDITION_LIST, CATALOG, OPEN_API);

    private final String section;
    private final String view;

    PageKind(String section, String view) {
        this.section = section;
        this.view = view;
    }

    /** The part of the address that names it: {@code sessions}, {@code people}. */
    public String getSection() {
        return section;
    }

    /** The Faces view or servlet inside the war. */
    String view() {
        return view;
    }

    /** Whether it is a page for people, in a language; else it is a feed for programs. */
    boolean isPage() {
        return view.endsWith(".xhtml");
    }

    /** What its query may ask for. */
    Set<Parameter> parameters() {
        return switch (this) {
            case SCHEDULE -> EnumSet.allOf(Parameter.class);
            case CALENDAR, SCHEDULE_XML, SCHEDULE_JSON, SCHEDULE_CSV, EMBED ->
                EnumSet.complementOf(EnumSet.of(Parameter.COMING, Parameter.BY));
            case PUBLICATIONS -> EnumSet.of(Parameter.ORG, Parameter.LANGUAGE, Parameter.Q);
            case SEARCH, SUGGESTIONS -> EnumSet.of(Parameter.Q);
            default -> EnumSet.noneOf(Parameter.class);
        };
    }

    /** Whether it may also look through all editions at once. */
    boolean isOfAllEditions() {
        return this == SEARCH || this == SUGGESTIONS;
    }

    /** Whether it has one address on the whole site, outside of languages and editions. */
    boolean isOfTheSite() {
        return OF_THE_SITE.contains(this);
    }

    /** Whether it has one address in each language, outside of editions. */
    boolean isOfTheLanguage() {
        return OF_THE_LANGUAGE.contains(this);
    }

    /** Whether it is also there to be read easily; or belongs to such pages. */
    boolean isReadEasily() {
        return switch (this) {
            case SCREEN, ROOM_SCREEN, EMBED, ERROR -> false;
            case SUGGESTIONS, OFFLINE -> true;
            default -> isPage();
        };
    }

    /** Whether it is kept ready once rendered; what visitors choose themselves is not, it is without number. */
    boolean isKept() {
        return this != CHOSEN_CALENDAR && this != FOLLOWED_CALENDAR;
    }

    /** Whether pages of others may show it in a frame. */
    boolean isFramed() {
        return this == EMBED;
    }

    /** What its address ends with behind the code: {@code .ics}; empty for pages. */
    String ending() {
        return switch (view) {
            case "/calendar" -> ".ics";
            case "/picture" -> ".png";
            case "/live-state" -> ".json";
            default -> "";
        };
    }

    /** What is made of a thing, by the section and the ending of its address. */
    static Optional<PageKind> made(String section, String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind != CALENDAR && kind != LIVE)
                .filter(kind -> kind.section.equals(section) && kind.ending().equals(ending) && !ending.isEmpty())
                .findFirst();
    }

    /** What stands at a fixed path of the site, such as {@code /sitemap.xml}. */
    static Optional<PageKind> ofTheSite(String path) {
        return OF_THE_SITE.stream()
                .filter(kind -> path.equals("/" + kind.section))
                .findFirst();
    }

    /** What stands right behind the language, such as {@code editions}. */
    static Optional<PageKind> ofTheLanguage(String section) {
        return OF_THE_LANGUAGE.stream()
                .filter(kind -> kind.section.equals(section))
                .findFirst();
    }

    /** The page of a whole section of an edition, such as {@code people}. */
    static Optional<PageKind> list(String section) {
        return Arrays.stream(values())
                .filter(kind -> LISTS.contains(kind) || FORMATS.contains(kind))
                .filter(kind -> kind.section.equals(section))
                .findFirst();
    }

    /** The page of one thing in a section, found by its code. */
    static Optional<PageKind> detail(String section) {
        return Arrays.stream(values())
                .filter(kind -> DETAILS.contains(kind) || kind == ROOM_SCREEN)
                .filter(kind -> kind.section.equals(section))
                .findFirst();
    }

    /** Whether the thing of this code is in the release. */
    boolean exists(ReleasedEdition edition, String code) {
        return switch (this) {
            case SESSION, SESSION_CALENDAR, SESSION_PICTURE ->
                edition.session(code).isPresent();
            case EVENT, EVENT_CALENDAR -> edition.event(code).isPresent();
            case THEME, THEME_CALENDAR -> edition.theme(code).isPresent();
            case PERSON, PERSON_CALENDAR -> edition.person(code).isPresent();
            case ORGANISATION, ORGANISATION_CALENDAR ->
                edition.organisation(code).isPresent();
            case PUBLICATION -> edition.publication(code).isPresent();
            case ROOM, ROOM_CALENDAR, ROOM_SCREEN -> edition.room(code).isPresent();
            case DAY_CALENDAR -> Parameter.isDay(code, edition);
            default -> false;
        };
    }

    /** The page of a thing that the changelog tells of; null for things that have none. */
    public static PageKind of(Noun noun) {
        return DETAILS.stream().filter(kind -> kind.noun() == noun).findFirst().orElse(null);
    }

    /** As {@link #exists}, for pages. */
    public boolean isThere(ReleasedEdition edition, String code) {
        return exists(edition, code);
    }

    /** What the changelog calls the thing; null for pages that are about no single thing. */
    Noun noun() {
        return switch (this) {
            case SESSION, SESSION_CALENDAR, SESSION_PICTURE -> Noun.SESSION;
            case EVENT, EVENT_CALENDAR -> Noun.EVENT;
            case THEME, THEME_CALENDAR -> Noun.THEME;
            case PERSON, PERSON_CALENDAR -> Noun.PERSON;
            case ORGANISATION, ORGANISATION_CALENDAR -> Noun.ORGANISATION;
            case PUBLICATION -> Noun.PUBLICATION;
            case ROOM, ROOM_CALENDAR, ROOM_SCREEN -> Noun.ROOM;
            default -> null;
        };
    }
}
