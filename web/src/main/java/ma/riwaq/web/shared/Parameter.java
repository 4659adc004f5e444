package ma.riwaq.web.shared;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;

/**
 * The filters of the schedule in the query of its address. Anything else in a query is not read, and a value that is
 * not in the release counts as {@link #UNKNOWN}, so that made-up addresses cannot make up pages.
 */
public enum Parameter {
    DAY,
    ROOM,
    THEME,
    KIND,
    ORG,
    LANGUAGE,
    AUDIENCE,
    ACCESS;

    /** Stands for every value that fits nothing in the release. */
    public static final String UNKNOWN = "-";

    private static final int LONGEST_VALUE = 60;

    /** As it stands in the query. */
    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a session has what every filter asks for. A filter for something unknown asks for nothing. */
    public static boolean allFit(Map<String, String> filters, Placed placed) {
        return filters.entrySet().stream()
                .allMatch(filter -> filter.getValue().equals(UNKNOWN)
                        || valueOf(filter.getKey().toUpperCase(Locale.ROOT)).fits(placed, filter.getValue()));
    }

    /** Whether a session has what this filter asks for; what its event has counts as its own. */
    public boolean fits(Placed placed, String value) {
        Session session = placed.session();
        return switch (this) {
            case DAY -> placed.day() != null && value.equals(placed.day().toString());
            case ROOM -> placed.room() != null && value.equals(placed.room().code());
            case THEME -> session.themes().contains(value);
            case KIND -> value.equals(session.kind());
            case ORG ->
                takesPart(value, session.organisations())
                        || isOfEvent(placed, event -> takesPart(value, event.organisations()));
            case LANGUAGE -> session.languages().contains(value);
            case AUDIENCE ->
                session.audiences().contains(value)
                        || isOfEvent(placed, event -> event.audiences().contains(value));
            case ACCESS -> session.access().contains(value);
        };
    }

    private static boolean isOfEvent(Placed placed, Predicate<Event> part) {
        return placed.event() != null && part.test(placed.event());
    }

    private static boolean takesPart(String organisation, List<OrganisationInRole> roles) {
        return roles.stream().anyMatch(role -> organisation.equals(role.organisation()));
    }

    /** The filters of a query in a fixed order; null and empty give none. */
    static Map<String, String> read(String query, ReleasedEdition edition) {
        Map<Parameter, String> found = new EnumMap<>(Parameter.class);
        if (query != null) {
            for (String pair : query.split("&", 64)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    of(pair.substring(0, equals))
                            .forEach((parameter, name) ->
                                    found.putIfAbsent(parameter, parameter.check(pair.substring(equals + 1), edition)));
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

    private static Map<Parameter, String> of(String name) {
        for (Parameter parameter : values()) {
            if (parameter.getName().equals(name)) {
                return Map.of(parameter, name);
            }
        }
        return Map.of();
    }

    private String check(String raw, ReleasedEdition edition) {
        String value = decode(raw);
        return value.isEmpty() || exists(value, edition) ? value : UNKNOWN;
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

    private boolean exists(String value, ReleasedEdition edition) {
        return switch (this) {
            case DAY -> isDay(value, edition);
            case ROOM -> edition.room(value).isPresent();
            case THEME -> edition.theme(value).isPresent();
            case ORG -> edition.organisation(value).isPresent();
            case AUDIENCE -> edition.audience(value).isPresent();
            case KIND, LANGUAGE, ACCESS -> edition.sessions().stream().anyMatch(placed -> fits(placed, value));
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
