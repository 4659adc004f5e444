package ma.riwaq.admin.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.ConflictWords;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Side;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.BoardItems;
import ma.riwaq.schedule.BoardUndo;
import ma.riwaq.schedule.Change;
import ma.riwaq.schedule.OvertakenException;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.schedule.Step;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** The board as somebody sees it: all of it, or what is other than what they have seen. */
@RequestScoped
public class BoardSight {

    @Inject
    private BoardItems items;

    @Inject
    private BoardUndo undo;

    @Inject
    private Conflicts conflicts;

    @Inject
    private TimeBands bands;

    @Inject
    private BoardWords words;

    @Inject
    private ConflictWords conflictWords;

    @Inject
    private Rooms rooms;

    @Inject
    private Texts texts;

    /** Everything. */
    public BoardAnswer whole(Edition edition) {
        // asked for first: what changes from here on is then seen as a change
        String revision = items.revision(edition);
        return new BoardAnswer(
                revision,
                items.frame(edition),
                edition.getDays().stream().map(words::day).toList(),
                rooms.all(edition).stream().map(words::room).toList(),
                items(edition, items.sessions(edition), items.blocks(edition)),
                List.of(),
                conflicts(edition, conflict -> true),
                bands(edition),
                words(undo.next(edition).orElse(null)),
                words(undo.nextAgain(edition).orElse(null)),
                null,
                null);
    }

    /** Whether anything is other than at a revision. */
    public BoardAnswer revision(Edition edition) {
        return new BoardAnswer(
                items.revision(edition), null, null, null, List.of(), List.of(), null, null, null, null, null, null);
    }

    /** What is other than what somebody has seen, of which they send the stamps by identity. */
    public BoardAnswer changes(Edition edition, Map<String, String> seen) {
        String revision = items.revision(edition);
        Map<UUID, String> stamps = items.stamps(edition);
        Set<UUID> changed = stamps.entrySet().stream()
                .filter(each -> !each.getValue().equals(seen.get(each.getKey().toString())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> there = stamps.keySet().stream().map(UUID::toString).collect(Collectors.toSet());
        List<String> gone =
                seen.keySet().stream().filter(id -> !there.contains(id)).toList();
        return answer(edition, revision, items(edition, changed), gone, null);
    }

    /** What a step changed; none if nothing did. */
    public BoardAnswer after(Edition edition, Step step) {
        Set<UUID> touched = step == null
                ? Set.of()
                : step.getChanges().stream().map(Change::item).collect(Collectors.toSet());
        return touched(edition, touched, null);
    }

    /** What somebody else changed before, in words and as it is now. */
    public BoardAnswer overtaken(Edition edition, OvertakenException fault) {
        Set<UUID> touched = fault.getItems().stream()
                .map(OvertakenException.Overtaken::item)
                .collect(Collectors.toSet());
        return touched(edition, touched, fault);
    }

    private BoardAnswer touched(Edition edition, Set<UUID> touched, OvertakenException fault) {
        List<BoardAnswer.Item> found = items(edition, touched);
        Set<UUID> there = found.stream().map(BoardAnswer.Item::id).collect(Collectors.toSet());
        List<String> gone = touched.stream()
                .filter(id -> !there.contains(id))
                .map(UUID::toString)
                .toList();
        return answer(edition, null, found, gone, fault == null ? null : overtaken(edition, fault, found));
    }

    private List<BoardAnswer.Overtaken> overtaken(
            Edition edition, OvertakenException fault, Collection<BoardAnswer.Item> found) {
        Map<UUID, String> titles =
                found.stream().collect(Collectors.toMap(BoardAnswer.Item::id, BoardAnswer.Item::title));
        Map<UUID, String> names = rooms.all(edition).stream().collect(Collectors.toMap(Room::getId, texts::plain));
        return fault.getItems().stream()
                .map(item -> new BoardAnswer.Overtaken(
                        item.item(),
                        titles.getOrDefault(item.item(), texts.of("board.item.gone")),
                        words.place(item.wanted(), names),
                        words.place(item.found(), names),
                        Objects.requireNonNullElse(item.by(), texts.of("board.somebody"))))
                .toList();
    }

    private BoardAnswer answer(
            Edition edition,
            String revision,
            List<BoardAnswer.Item> changed,
            List<String> gone,
            List<BoardAnswer.Overtaken> overtaken) {
        Set<UUID> ids = changed.stream().map(BoardAnswer.Item::id).collect(Collectors.toSet());
        return new BoardAnswer(
                revision,
                items.frame(edition),
                null,
                null,
                changed,
                gone,
                ids.isEmpty()
                        ? List.of()
                        : conflicts(edition, conflict -> sessions(conflict).anyMatch(ids::contains)),
                bands(edition),
                words(undo.next(edition).orElse(null)),
                words(undo.nextAgain(edition).orElse(null)),
                overtaken,
                null);
    }

    private List<BoardAnswer.Item> items(Edition edition, Set<UUID> ids) {
        List<Block> blocks = items.blocks(edition).stream()
                .filter(block -> ids.contains(block.getId()))
                .toList();
        return items(edition, items.sessions(edition, ids), blocks);
    }

    private List<BoardAnswer.Item> items(Edition edition, List<SessionRow> sessions, List<Block> blocks) {
        Map<UUID, List<Person>> people = sessions.isEmpty() ? Map.of() : items.people(edition);
        return Stream.concat(
                        sessions.stream().map(row -> words.item(row, people.getOrDefault(row.getId(), List.of()))),
                        blocks.stream().map(words::item))
                .toList();
    }

    private List<BoardAnswer.Conflict> conflicts(Edition edition, Predicate<Conflict> wanted) {
        return conflicts.review(edition).open().stream()
                .filter(wanted)
                .map(this::conflict)
                .toList();
    }

    private static Stream<UUID> sessions(Conflict conflict) {
        return Stream.of(conflict.first(), conflict.second())
                .filter(side -> side != null && side.what() == Side.What.SESSION)
                .map(Side::id);
    }

    private BoardAnswer.Conflict conflict(Conflict conflict) {
        return new BoardAnswer.Conflict(
                sessions(conflict).toList(),
                conflict.grade().name(),
                texts.plain(conflict.grade()),
                conflictWords.sentence(conflict));
    }

    private List<BoardAnswer.Band> bands(Edition edition) {
        return bands.all(edition).stream()
                .flatMap(band -> words.bands(band, edition))
                .toList();
    }

    private String words(Step step) {
        return step == null ? null : texts.plain(step.getWhat());
    }
}
