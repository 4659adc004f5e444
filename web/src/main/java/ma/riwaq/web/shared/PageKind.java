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
    SITEMAP("sitemap.xml", "/sitemap"),
    EDITION_LIST("api/v1/editions", "/edition-list"),
    RELEASE("api/v1/editions", "/release"),
    ERROR("", "/errors/error.xhtml");

    private static final Set<PageKind> LISTS =
            Set.of(SCHEDULE, THEMES, PEOPLE, ORGANISATIONS, PUBLICATIONS, CHANGES, SEARCH, SUGGESTIONS, CALENDAR);
    private static final Set<PageKind> DETAILS = Set.of(SESSION, EVENT, THEME, PERSON, ORGANISATION, PUBLICATION, ROOM);

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
            case CALENDAR -> EnumSet.complementOf(EnumSet.of(Parameter.COMING, Parameter.BY));
            case PUBLICATIONS -> EnumSet.of(Parameter.ORG, Parameter.LANGUAGE, Parameter.Q);
            case SEARCH, SUGGESTIONS -> EnumSet.of(Parameter.Q);
            default -> EnumSet.noneOf(Parameter.class);
        };
    }

    /** Whether it may also look through all editions at once. */
    boolean isOfAllEditions() {
        return this == SEARCH || this == SUGGESTIONS;
    }

    /** The page of a whole section of an edition, such as {@code people}. */
    static Optional<PageKind> list(String section) {
        return Arrays.stream(values())
                .filter(kind -> LISTS.contains(kind) && kind.section.equals(section))
                .findFirst();
    }

    /** The page of one thing in a section, found by its code. */
    static Optional<PageKind> detail(String section) {
        return Arrays.stream(values())
                .filter(kind -> DETAILS.contains(kind) && kind.section.equals(section))
                .findFirst();
    }

    /** Whether the thing of this code is in the release. */
    boolean exists(ReleasedEdition edition, String code) {
        return switch (this) {
            case SESSION, SESSION_CALENDAR -> edition.session(code).isPresent();
            case EVENT -> edition.event(code).isPresent();
            case THEME -> edition.theme(code).isPresent();
            case PERSON -> edition.person(code).isPresent();
            case ORGANISATION -> edition.organisation(code).isPresent();
            case PUBLICATION -> edition.publication(code).isPresent();
            case ROOM -> edition.room(code).isPresent();
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
            case SESSION, SESSION_CALENDAR -> Noun.SESSION;
            case EVENT -> Noun.EVENT;
            case THEME -> Noun.THEME;
            case PERSON -> Noun.PERSON;
            case ORGANISATION -> Noun.ORGANISATION;
            case PUBLICATION -> Noun.PUBLICATION;
            case ROOM -> Noun.ROOM;
            default -> null;
        };
    }
}
