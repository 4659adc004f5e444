package ma.riwaq.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionState;
import ma.riwaq.publication.Publication;
import ma.riwaq.renewal.Loss.Reason;
import ma.riwaq.schedule.Block;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.ListedEntity;

/**
 * What a new edition takes over from an earlier one. The copies are made at once, in memory, so that what is told
 * before is what happens: a dry run lets them go, and the door stores them. They share with the earlier edition only
 * what is the directory's: people, organisations and pictures.
 */
public final class Renewal {

    private final Contents from;
    private final Edition edition;
    private final Set<Part> parts;
    private final FairDays days;
    private final List<Segment> segments;
    private final List<DailyBreak> breaks;
    private final Copies copies = new Copies();
    private final Copier copier;
    private final Map<Part, Tally> tallies = new EnumMap<>(Part.class);
    private final List<Loss> losses = new ArrayList<>();

    private Renewal(Contents from, Edition edition, Set<Part> parts) {
        this.from = from;
        this.edition = edition;
        this.parts = Set.copyOf(parts);
        days = FairDays.of(from.edition(), edition.getFirstDay(), edition.getLastDay());
        segments = parts.contains(Part.SEGMENTS) ? Segment.among(from) : List.of();
        breaks = parts.containsAll(Set.of(Part.SEGMENTS, Part.ROOMS)) ? DailyBreak.among(from) : List.of();
        copier = new Copier(edition, this.parts, days, copies);
    }

    /**
     * Copies parts of an edition.
     *
     * @param edition the new edition, with its dates; it is given the place, hours and looks of the earlier one
     */
    public static Renewal of(Contents from, Edition edition, Set<Part> parts) {
        Renewal renewal = new Renewal(from, edition, parts);
        renewal.copyAll();
        renewal.addLosses();
        return renewal;
    }

    /** What would happen. */
    public Forecast forecast() {
        return new Forecast(
                days.all(), Arrays.stream(Part.values()).map(tallies::get).toList(), List.copyOf(losses));
    }

    /** Everything that is in the new edition; nothing of it is stored yet. */
    public List<BaseEntity> copies() {
        return List.copyOf(copies.all());
    }

    private void copyAll() {
        copier.describe(from.edition());
        copy(Part.ROOMS, from.rooms(), copier::room);
        copy(Part.THEMES, from.themes(), copier::theme);
        from.themes().stream().filter(copies::has).forEach(theme -> copies.of(theme)
                .setParent(copies.of(theme.getParent())));
        copy(Part.AUDIENCES, from.audiences(), copier::audience);
        copy(Part.EVENTS, from.events(), copier::event);
        copySegments();
        breaks.stream()
                .filter(daily -> copies.has(daily.model().getPlace().room()))
                .forEach(daily -> newDaysOf(daily.days()).forEach(day -> copies.add(copier.block(daily.model(), day))));
        copySessions();
        copyPublications();
        tally(
                Part.ORGANISATIONS,
                involvements(from.events(), from.sessions()),
                involvements(made(Event.class), made(Session.class)));
        tally(Part.PEOPLE, participations(from.sessions()), participations(made(Session.class)));
    }

    private <T extends ListedEntity> void copy(Part part, List<T> originals, UnaryOperator<T> copying) {
        if (parts.contains(part)) {
            originals.forEach(original -> copies.add(original, copying.apply(original)));
        }
        tally(part, originals.size(), originals.stream().filter(copies::has).count());
    }

    private void copySegments() {
        long made = 0;
        for (Segment segment : segments) {
            for (LocalDate day : newDaysOf(segment.days())) {
                Session session = copier.emptySession(segment.model().getSession());
                copies.add(session);
                copies.add(copier.slot(segment.model(), session, day));
                made++;
            }
        }
        tally(
                Part.SEGMENTS,
                Segment.among(from).stream()
                        .mapToLong(segment -> segment.days().size())
                        .sum(),
                made);
    }

    /** What was held every day is again, on as many days as there are. */
    private List<LocalDate> newDaysOf(Set<LocalDate> held) {
        if (isDaily(held)) {
            return edition.getFirstDay()
                    .datesUntil(edition.getLastDay().plusDays(1))
                    .toList();
        }
        return held.stream().map(days::moved).flatMap(Optional::stream).toList();
    }

    private boolean isDaily(Set<LocalDate> held) {
        return held.size() >= from.edition().getDays().size();
    }

    private void copySessions() {
        Set<Session> recurring = new HashSet<>();
        segments.forEach(segment -> recurring.addAll(segment.sessions()));
        List<Session> others = from.sessions().stream()
                .filter(session -> !recurring.contains(session))
                .toList();
        copy(
                Part.SESSIONS,
                others.stream().filter(session -> !isClosed(session)).toList(),
                copier::session);
        from.slots().stream().filter(slot -> copies.has(slot.getSession())).forEach(slot -> days.moved(slot.getDay())
                .ifPresentOrElse(
                        day -> copies.add(copier.slot(slot, copies.of(slot.getSession()), day)),
                        () -> copies.of(slot.getSession()).setPlannedMinutes(slot.getMinutes())));
        tally(Part.SESSIONS, others.size(), others.stream().filter(copies::has).count());
        if (parts.contains(Part.SESSIONS)) {
            others.stream()
                    .filter(Renewal::isClosed)
                    .map(session -> left(
                            Part.SESSIONS,
                            session,
                            Reason.valueOf(session.getState().name())))
                    .forEach(losses::add);
        }
    }

    private void copyPublications() {
        copy(
                Part.PUBLICATIONS,
                from.publications().stream().filter(Publication::isOnDisplay).toList(),
                copier::publication);
        tally(
                Part.PUBLICATIONS,
                from.publications().size(),
                carried(from.publications()).size());
        if (parts.contains(Part.PUBLICATIONS)) {
            from.publications().stream()
                    .filter(title -> !title.isOnDisplay())
                    .map(title -> left(Part.PUBLICATIONS, title, Reason.NOT_ON_DISPLAY))
                    .forEach(losses::add);
        }
    }

    private static boolean isClosed(Session session) {
        return session.getState() == SessionState.CANCELLED || session.getState() == SessionState.POSTPONED;
    }

    private void addLosses() {
        Losses gone = new Losses(days);
        gone.rooms(carried(from.rooms())).forEach(losses::add);
        gone.events(carried(from.events())).forEach(losses::add);
        gone.segments(segments.stream()
                        .filter(segment -> !isDaily(segment.days()))
                        .toList())
                .forEach(losses::add);
        breaks.stream()
                .filter(daily -> !isDaily(daily.days()))
                .flatMap(daily -> gone.blocks(daily.blocks()))
                .forEach(losses::add);
        from.bands().stream()
                .map(band -> left(Part.ROOMS, band, Reason.BAND_LEFT))
                .forEach(losses::add);
        gone.left(blocksLeft()).forEach(losses::add);
        gone.slots(from.slots().stream()
                        .filter(slot -> copies.has(slot.getSession()))
                        .toList())
                .forEach(losses::add);
        if (parts.contains(Part.SESSIONS)) {
            carried(from.publications()).stream()
                    .filter(this::losesSessions)
                    .map(title -> left(Part.PUBLICATIONS, title, Reason.SESSION_LEFT))
                    .forEach(losses::add);
        }
    }

    /** Whoever did not choose the breaks is told so with the part, not one by one. */
    private List<Block> blocksLeft() {
        if (!parts.containsAll(Set.of(Part.SEGMENTS, Part.ROOMS))) {
            return List.of();
        }
        Set<Block> daily =
                breaks.stream().flatMap(each -> each.blocks().stream()).collect(Collectors.toSet());
        return from.blocks().stream().filter(block -> !daily.contains(block)).toList();
    }

    private boolean losesSessions(Publication title) {
        return !title.getSessions().stream().allMatch(copies::has);
    }

    private static Loss left(Part part, ListedEntity thing, Reason reason) {
        return new Loss(part, thing.getId(), thing.getLabel(), reason, 0);
    }

    private <T extends ListedEntity> List<T> carried(List<T> originals) {
        return originals.stream().filter(copies::has).toList();
    }

    private <T> List<T> made(Class<T> type) {
        return copies.all().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void tally(Part part, long there, long carried) {
        tallies.put(part, new Tally(part, parts.contains(part), carried, there));
    }

    private static long involvements(List<Event> events, List<Session> sessions) {
        return Stream.concat(
                        events.stream().map(Event::getOrganisations),
                        sessions.stream().map(Session::getOrganisations))
                .mapToLong(List::size)
                .sum();
    }

    private static long participations(List<Session> sessions) {
        return sessions.stream()
                .mapToLong(session -> session.getPeople().size())
                .sum();
    }
}
