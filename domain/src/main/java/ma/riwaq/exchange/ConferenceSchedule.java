package ma.riwaq.exchange;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;

/**
 * A programme as readers of conference schedules know it, in one language: days, in each its rooms, in each what is on.
 * Both forms of the c3voc and frab format are written of it.
 *
 * @param edition whose programme it is
 * @param lang the language of its texts
 * @param address of the home of the edition, with a slash at the end
 */
record ConferenceSchedule(ReleasedEdition edition, Lang lang, String address, List<Day> days) {

    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The sessions whose day and time are known. */
    static ConferenceSchedule of(ReleasedEdition edition, List<Placed> sessions, Lang lang, String site) {
        String address = site + "/" + lang.getCode() + "/" + edition.edition().slug() + "/";
        Composer composer = new Composer(edition, lang, address);
        List<Day> days = new ArrayList<>();
        for (LocalDate date : edition.days()) {
            List<Placed> ofDay = sessions.stream()
                    .filter(placed -> date.equals(placed.day()) && placed.start() != null)
                    .toList();
            days.add(composer.day(days.size() + 1, date, ofDay));
        }
        return new ConferenceSchedule(edition, lang, address, List.copyOf(days));
    }

    /** The short name of the edition, in the letters that the format takes. */
    String acronym() {
        return edition.edition().slug().replace('-', '_');
    }

    /** A day with its rooms by name, in their order. */
    record Day(int index, LocalDate date, OffsetDateTime start, OffsetDateTime end, Map<String, List<Item>> rooms) {}

    /**
     * One item.
     *
     * @param id a number that no other item has, the same in every release
     * @param duration hours and minutes; {@code 00:00} where the end is open
     */
    record Item(
            int id,
            String guid,
            OffsetDateTime date,
            String start,
            String duration,
            String room,
            String slug,
            String url,
            String title,
            String subtitle,
            String track,
            String type,
            String language,
            String summary,
            List<Participant> people,
            List<Link> links) {}

    /** Somebody who takes part, with a number made of the code. */
    record Participant(int id, String code, String name, String biography) {}

    /** Something to read besides. */
    record Link(String title, String url) {}

    /** Makes items, and sees to it that no number is given twice. */
    private static final class Composer {

        private final ReleasedEdition edition;
        private final Lang lang;
        private final String address;
        private final Set<Integer> numbers = new HashSet<>();

        private Composer(ReleasedEdition edition, Lang lang, String address) {
            this.edition = edition;
            this.lang = lang;
            this.address = address;
        }

        private Day day(int index, LocalDate date, List<Placed> sessions) {
            Map<String, List<Item>> rooms = new LinkedHashMap<>();
            for (Room room : edition.document().rooms()) {
                rooms.put(room.name().plain(lang), new ArrayList<>());
            }
            for (Placed placed : sessions) {
                Item item = item(placed);
                rooms.computeIfAbsent(item.room(), name -> new ArrayList<>()).add(item);
            }
            return new Day(
                    index, date, at(date.atStartOfDay()), at(date.plusDays(1).atStartOfDay()), rooms);
        }

        private Item item(Placed placed) {
            Session session = placed.session();
            Event event = placed.event();
            return new Item(
                    unique(number(session.code())),
                    session.id(),
                    at(placed.day().atTime(placed.start())),
                    CLOCK.format(placed.start()),
                    duration(placed.ownTime() ? session.slot().minutes() : 0),
                    placed.room() == null
                            ? Wording.of("roomUnknown", lang)
                            : placed.room().name().plain(lang),
                    edition.edition().slug() + "-" + session.code(),
                    address + "sessions/" + session.code(),
                    title(placed),
                    event == null ? "" : event.name().plain(lang),
                    session.themes().stream()
                            .flatMap(code -> edition.theme(code).stream())
                            .map(theme -> theme.name().plain(lang))
                            .findFirst()
                            .orElse(""),
                    session.kindLabel().isEmpty()
                            ? session.kind().toLowerCase(Locale.ROOT).replace('_', ' ')
                            : session.kindLabel().plain(lang),
                    session.languages().isEmpty()
                            ? lang.getCode()
                            : session.languages().get(0),
                    session.summary().plain(lang),
                    people(session),
                    links(session));
        }

        private String title(Placed placed) {
            String title = placed.session().title().plain(lang);
            return placed.cancelled() || placed.postponed()
                    ? Wording.of(placed.session().state(), lang) + " " + title
                    : title;
        }

        private List<Participant> people(Session session) {
            return session.people().stream()
                    .flatMap(part -> edition.person(part.person()).stream())
                    .map(person -> new Participant(
                            number(person.code()),
                            person.code(),
                            person.name().plain(lang),
                            person.biography().plain(lang)))
                    .toList();
        }

        private List<Link> links(Session session) {
            return session.publications().stream()
                    .flatMap(code -> edition.publication(code).stream())
                    .map(publication ->
                            new Link(publication.title().plain(lang), address + "publications/" + publication.code()))
                    .toList();
        }

        private OffsetDateTime at(LocalDateTime local) {
            return FairTime.at(local, edition.edition().zone());
        }

        private static String duration(int minutes) {
            return "%02d:%02d".formatted(minutes / 60, minutes % 60);
        }

        private int unique(int number) {
            int free = number;
            while (!numbers.add(free)) {
                free = free == Integer.MAX_VALUE ? 1 : free + 1;
            }
            return free;
        }

        /** From 1 to the largest that programs of 32 bits can hold. */
        private static int number(String code) {
            long number = 0;
            for (int i = 0; i < code.length(); i++) {
                number = (number * 37 + code.charAt(i)) % (Integer.MAX_VALUE - 1L);
            }
            return (int) number + 1;
        }
    }
}
