package ma.riwaq.web.shared;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;

/**
 * What a query of an address may ask for. Anything else in a query is not read, and a value that is not in the release
 * counts as {@link #UNKNOWN}, so that made-up addresses cannot make up pages. Only words are free; see {@link Wording}.
 */
public enum Parameter {
    DAY,
    TIME,
    ROOM,
    THEME,
    KIND,
    ORG,
    LANGUAGE,
    AUDIENCE,
    ACCESS,
    /** Only what is not over yet. */
    COMING,
    /** What the sessions are listed by, other than their days. */
    BY,
    /** Words to look for. */
    Q;

    /** Stands for every value that fits nothing in the release. */
    public static final String UNKNOWN = "-";

    /** The only value of {@link #COMING}. */
    public static final String YES = "yes";

    /** The values of {@link #BY}. */
    public static final List<String> GROUPINGS = List.of("room", "theme", "org", "person");

    /** Those that each leave the sessions which have a value. */
    public static final Set<Parameter> CHOICES = Set.copyOf(EnumSet.range(DAY, ACCESS));

    private static final int LONGEST_VALUE = 60;

    /** As it stands in the query. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parameter of a name; empty for any other name. */
    public static Optional<Parameter> of(String name) {
        return Stream.of(values())
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst();
    }

    /** Whether a session has what every choice asks for. A choice of something unknown asks for nothing. */
    public static boolean allFit(Map<String, String> filters, Placed placed) {
        return CHOICES.stream().allMatch(choice -> choice.fits(placed, filters.get(choice.getName())));
    }

    /** Whether a session has what this choice asks for; null and {@link #UNKNOWN} ask for nothing. */
    public boolean fits(Placed placed, String value) {
        return value == null || value.equals(UNKNOWN) || values(placed).contains(value);
    }

    /** What a session has of a choice; what its event has counts as its own. */
    Collection<String> values(Placed placed) {
        Session session = placed.session();
        return switch (this) {
            case DAY -> one(placed.day(), LocalDate::toString);
            case TIME -> one(placed.start(), PartOfDay::of);
            case ROOM -> one(placed.room(), room -> room.code());
            case THEME -> session.themes();
            case KIND -> one(session.kind(), kind -> kind);
            case ORG -> withEvent(placed, codes(session.organisations()), event -> codes(event.organisations()));
            case LANGUAGE -> session.languages();
            case AUDIENCE -> withEvent(placed, session.audiences(), Event::audiences);
            case ACCESS -> session.access();
            case COMING, BY, Q -> List.of();
        };
    }

    private static <T> List<String> one(T thing, Function<T, String> value) {
        return thing == null ? List.of() : List.of(value.apply(thing));
    }

    private static Collection<String> withEvent(
            Placed placed, List<String> own, Function<Event, List<String>> ofEvent) {
        Event event = placed.event();
        if (event == null || ofEvent.apply(event).isEmpty()) {
            return own.size() < 2 ? own : Set.copyOf(own);
        }
        Set<String> both = new LinkedHashSet<>(own);
        both.addAll(ofEvent.apply(event));
        return both;
    }

    private static List<String> codes(List<OrganisationInRole> roles) {
        return roles.stream()
                .map(OrganisationInRole::organisation)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What a query asks of a page in a fixed order; null and empty ask for nothing. The first of several holds. */
    static Map<String, String> read(String query, PageKind kind, ReleasedEdition edition) {
        Set<Parameter> read = kind.parameters();
        Map<Parameter, String> found = new EnumMap<>(Parameter.class);
        if (query != null && !read.isEmpty()) {
            for (String pair : query.split("&", 64)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    of(pair.substring(0, equals))
                            .filter(read::contains)
                            .ifPresent(parameter -> found.putIfAbsent(
                                    parameter, parameter.check(pair.substring(equals + 1), kind, edition)));
                }
            }
        }
        Map<String, String> filters = new LinkedHashMap<>();
        found.forEach((parameter, value) -> {
            if (!value.isEmpty()) {
                filters.put(parameter.getName(), value);
            }
        });
        return filters;
    }

    private String check(String raw, PageKind kind, ReleasedEdition edition) {
        if (this == Q) {
            return Wording.read(raw);
        }
        String value = decode(raw);
        return value.isEmpty() || exists(value, kind, edition) ? value : UNKNOWN;
    }

    private static String decode(String raw) {
        if (raw.length() > LONGEST_VALUE) {
            return UNKNOWN;
        }
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }

    private boolean exists(String value, PageKind kind, ReleasedEdition edition) {
        if (kind == PageKind.PUBLICATIONS) {
            return edition.document().publications().stream()
                    .anyMatch(publication -> values(publication).contains(value));
        }
        return switch (this) {
            case DAY -> isDay(value, edition);
            case TIME -> PartOfDay.ALL.contains(value);
            case ROOM -> edition.room(value).isPresent();
            case THEME -> edition.theme(value).isPresent();
            case ORG -> edition.organisation(value).isPresent();
            case AUDIENCE -> edition.audience(value).isPresent();
            case KIND, LANGUAGE, ACCESS ->
                edition.sessions().stream().anyMatch(placed -> values(placed).contains(value));
            case COMING -> value.equals(YES);
            case BY -> GROUPINGS.contains(value);
            case Q -> true;
        };
    }

    /** What a publication has of a choice. */
    public List<String> values(Publication publication) {
        return switch (this) {
            case LANGUAGE -> publication.languages();
            case ORG -> publication.publishers();
            default -> List.of();
        };
    }

    /** Whether the text is a day on which the edition is open or has sessions, written as {@code 2024-05-11}. */
    static boolean isDay(String text, ReleasedEdition edition) {
        try {
            LocalDate day = LocalDate.parse(text);
            return text.equals(day.toString()) && edition.days().contains(day);
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
