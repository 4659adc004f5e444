package ma.riwaq.exchange;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.FmtType;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Image;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Source;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Sessions of a release as a calendar to subscribe to (RFC 5545 and 7986). Entries keep their UID for ever, grow in
 * SEQUENCE when they change, and stay as CANCELLED when they are called off.
 */
public final class Calendars {

    private static final String PRODUCT = "-//Riwaq//Programme//AR";

    private Calendars() {}

    /**
     * The calendar of some sessions of an edition; those without a day are left out.
     *
     * @param address where the public site is, without a slash at the end
     * @return the text, in lines of at most 75 octets that end in CRLF
     */
    public static String of(ReleasedEdition edition, List<Placed> sessions, Lang lang, String address) {
        return of(edition, sessions, new View("", "schedule.ics"), lang, address);
    }

    /** As {@link #of(ReleasedEdition, List, Lang, String)}, of a part of the programme. */
    public static String of(ReleasedEdition edition, List<Placed> sessions, View view, Lang lang, String address) {
        String home = address + "/" + lang.getCode() + "/" + edition.edition().slug() + "/";
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        String whole = edition.edition().name().plain(lang);
        String name = view.part().isEmpty() ? whole : view.part() + " · " + whole;
        calendar.add(new Name(name));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", edition.edition().zone()));
        RefreshInterval hourly = new RefreshInterval();
        hourly.setValue("PT1H");
        hourly.add(Value.DURATION);
        calendar.add(hourly);
        calendar.add(new LastModified(edition.header().releasedAt()));
        calendar.add(uri(new Url(), home));
        Source source = new Source();
        source.add(Value.URI);
        calendar.add(uri(source, home + view.path()));
        LastChanges changes = LastChanges.of(edition);
        calendar.add(ZoneComponent.of(
                edition.edition().zone(),
                edition.edition().firstDay(),
                edition.edition().lastDay()));
        sessions.stream()
                .filter(placed -> placed.day() != null)
                .forEach(placed -> calendar.add(new Entry(edition, placed, changes, lang, home).event()));
        return Folding.fold(text(calendar));
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, Integer.MAX_VALUE).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Property uri(Property property, String address) {
        property.setValue(address);
        return property;
    }

    /**
     * The part of the programme that a calendar holds.
     *
     * @param part its name; empty for the whole
     * @param path of the calendar within the edition, such as {@code rooms/nadawat.ics}
     */
    public record View(String part, String path) {}

    /** One session as an entry. */
    private record Entry(ReleasedEdition edition, Placed placed, LastChanges changes, Lang lang, String home) {

        private VEvent event() {
            Instant changed = changes.of(placed);
            VEvent event = new VEvent(false);
            event.add(new Uid(placed.session().id()));
            event.add(new DtStamp(changed));
            event.add(new LastModified(changed));
            event.add(new Sequence(changes.sequence(placed)));
            addTimes(event);
            event.add(worded(new Summary(), title(), placed.session().title()));
            add(event, new Description(), description());
            add(event, new Location(), location());
            themes().ifPresent(event::add);
            event.add(status());
            String page = home + "sessions/" + placed.session().code();
            event.add(uri(new Url(), page));
            Image picture = new Image();
            picture.add(Value.URI);
            picture.add(new FmtType("image/png"));
            event.add(uri(picture, page + ".png"));
            return event;
        }

        private void addTimes(VEvent event) {
            if (placed.start() == null) {
                DtStart<LocalDate> day = new DtStart<>(placed.day());
                day.replace(Value.DATE);
                event.add(day);
                return;
            }
            LocalDateTime start = placed.day().atTime(placed.start());
            event.add(new DtStart<>(zone(), start));
            if (placed.ownTime()) {
                event.add(new DtEnd<>(zone(), placed.session().slot().end()));
            } else if (placed.event() != null && placed.event().end() != null) {
                event.add(new DtEnd<>(zone(), placed.day().atTime(placed.event().end())));
            }
        }

        private ParameterList zone() {
            return new ParameterList(List.of(new TzId(edition.edition().zone())));
        }

        private String title() {
            String title = placed.session().title().plain(lang);
            return placed.cancelled() || placed.postponed()
                    ? words(placed.session().state()) + " " + title
                    : title;
        }

        private String description() {
            List<String> parts = new ArrayList<>();
            parts.add(placed.session().cancellationReason().plain(lang));
            if (placed.event() != null) {
                parts.add(placed.event().name().plain(lang));
            }
            parts.add(placed.session().people().stream()
                    .flatMap(part -> edition.person(part.person()).stream())
                    .map(person -> person.name().plain(lang))
                    .collect(Collectors.joining(words("comma"))));
            parts.add(placed.session().summary().plain(lang));
            return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        }

        private String location() {
            return Stream.of(
                            placed.room() == null
                                    ? LocalizedText.EMPTY
                                    : placed.room().name(),
                            edition.edition().pavilion(),
                            edition.edition().place())
                    .map(name -> name.plain(lang))
                    .filter(name -> !name.isEmpty())
                    .collect(Collectors.joining(words("comma")));
        }

        private Optional<Property> themes() {
            List<String> names = placed.session().themes().stream()
                    .flatMap(code -> edition.theme(code).stream())
                    .map(theme -> theme.name().plain(lang))
                    .toList();
            return names.isEmpty() ? Optional.empty() : Optional.of(new Categories(new TextList(names)));
        }

        private Status status() {
            return placed.cancelled() || placed.postponed()
                    ? ImmutableStatus.VEVENT_CANCELLED
                    : ImmutableStatus.VEVENT_CONFIRMED;
        }

        private static void add(VEvent event, Property property, String words) {
            if (!words.isEmpty()) {
                property.setValue(words);
                event.add(property);
            }
        }

        private Property worded(Property property, String words, LocalizedText text) {
            property.setValue(words);
            text.in(lang)
                    .ifPresent(shown ->
                            property.add(new Language(shown.lang().getLocale().toLanguageTag())));
            return property;
        }

        private String words(String key) {
            return Wording.of(key, lang);
        }
    }
}
