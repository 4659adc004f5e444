package ma.riwaq.admin.api;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import ma.riwaq.shared.Paging;

/** What the address of a list asks for. */
final class Asked {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final MultivaluedMap<String, String> query;
    private final Wrongs wrongs;

    /** Reads an address; a parameter that the list does not know is told as wrong. */
    Asked(UriInfo address, List<String> filters, Wrongs wrongs) {
        query = address.getQueryParameters();
        this.wrongs = wrongs;
        List<String> known =
                Stream.concat(Stream.of("q", "page", "size"), filters.stream()).toList();
        query.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> wrongs.add(name, "unknown"));
    }

    /** The value of a parameter; null if it is not there. */
    String value(String name) {
        String value = query.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The choice that a parameter names; null if it is not there. */
    <C extends Enum<C>> C choice(String name, Class<C> choices) {
        String value = value(name);
        for (C choice : choices.getEnumConstants()) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        if (value != null) {
            wrongs.add(name, "choice", List.of(choices.getEnumConstants()).toString());
        }
        return null;
    }

    /** The day that a parameter names; null if it is not there. */
    LocalDate day(String name) {
        String value = value(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            wrongs.add(name, "time");
            return null;
        }
    }

    /** The page asked for, from 1. */
    int page() {
        return number("page", 1, 1_000_000);
    }

    /** How many things a page holds. */
    int size() {
        return number("size", USUAL, MOST);
    }

    private int number(String name, int usual, int most) {
        String value = value(name);
        if (value == null) {
            return usual;
        }
        if (!value.matches("[1-9][0-9]{0,6}") || Integer.parseInt(value) > most) {
            wrongs.add(name, "number");
            return usual;
        }
        return Integer.parseInt(value);
    }

    /** As the doors ask; ends the request if the address is wrong. */
    Paging paging() {
        int from = (page() - 1) * size();
        wrongs.refuse();
        return new Paging(value("q"), null, false, from, size());
    }

    /** Where wrong parameters are gathered. */
    Wrongs wrongs() {
        return wrongs;
    }
}
