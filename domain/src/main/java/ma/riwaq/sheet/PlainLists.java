package ma.riwaq.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.riwaq.account.Account;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.conflict.Acceptance;
import ma.riwaq.conflict.BandKind;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.ConflictKind;
import ma.riwaq.conflict.Grade;
import ma.riwaq.conflict.Review;
import ma.riwaq.conflict.Span;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.edition.Fair;
import ma.riwaq.release.ReleaseRow;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;

/** Lists that are written as spreadsheets and never read in again: what they hold is entered in forms only. */
@Allowed({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
@ApplicationScoped
@Transactional
public class PlainLists {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Inject
    private Organisations organisations;

    @Inject
    private Event<Act> acts;

    /** Writes times that an edition keeps free, in this order. */
    public void writeBands(Edition edition, List<TimeBand> bands, SheetWriter writer, Lang lang, OutputStream out)
            throws IOException {
        acts.fire(Exports.act("BANDS", edition));
        Columns<TimeBand> columns = new Columns<>();
        columns.texts("name", TimeBand::getName);
        columns.add("kind", Types.choice(BandKind.class), TimeBand::getKind);
        columns.add("day", Types.DAY, TimeBand::getDay);
        columns.add("weekday", Types.choice(DayOfWeek.class), TimeBand::getWeekday);
        columns.add("start", Types.TIME, TimeBand::getStart);
        columns.add("end", Types.TIME, TimeBand::getEnd);
        columns.add("room", Types.one(Room.class), TimeBand::getRoom);
        columns.add("hard", Types.YES_NO, TimeBand::isHard);
        Exports.write(columns.all, "BANDS", bands.stream(), writer, lang, out);
    }

    /** Writes sessions of somebody's own organisation, in this order, with their state and their place and time. */
    @Allowed(Role.CONTRIBUTOR)
    public void writeMine(Edition edition, List<SessionRow> sessions, SheetWriter writer, Lang lang, OutputStream out)
            throws IOException {
        acts.fire(Exports.act("MINE", edition));
        List<Column<Placed>> columns = Layouts.sessions(edition).columns().stream()
                .filter(column -> !column.field().name().equals(Layouts.REGISTERED))
                .toList();
        Exports.write(
                columns,
                "MINE",
                sessions.stream().map(row -> new Placed(row.session(), row.slot())),
                writer,
                lang,
                out);
    }

    /**
     * Writes conflicts, and after them those that somebody accepted, with the reason.
     *
     * @param sentence what stands against what, in words
     */
    public void writeConflicts(
            Edition edition,
            Review review,
            Function<Conflict, String> sentence,
            SheetWriter writer,
            Lang lang,
            OutputStream out)
            throws IOException {
        acts.fire(Exports.act("CONFLICTS", edition));
        Columns<Settled> columns = new Columns<>();
        columns.add("grade", Types.choice(Grade.class), row -> row.conflict.grade());
        columns.add("kind", Types.choice(ConflictKind.class), row -> row.conflict.kind());
        columns.add("conflict", Types.LINE, row -> sentence.apply(row.conflict));
        columns.add("day", Types.DAY, row -> row.of(span -> span.from().toLocalDate()));
        columns.add("start", Types.TIME, row -> row.of(span -> span.from().toLocalTime()));
        columns.add("end", Types.TIME, row -> row.of(span -> span.to().toLocalTime()));
        columns.add("reason", Types.LINE, row -> row.by(Acceptance::getReason));
        columns.add("author", Types.LINE, row -> row.by(Acceptance::getAuthor));
        columns.add("time", Types.LINE, row -> row.by(acceptance -> moment(acceptance.getTime())));
        Exports.write(
                columns.all,
                "CONFLICTS",
                Stream.concat(
                        review.open().stream().map(conflict -> new Settled(conflict, null)),
                        review.accepted().stream().map(one -> new Settled(one.conflict(), one.acceptance()))),
                writer,
                lang,
                out);
    }

    /** Writes releases, in this order, with their seals. */
    public void writeReleases(
            Edition edition, List<ReleaseRow> releases, SheetWriter writer, Lang lang, OutputStream out)
            throws IOException {
        acts.fire(Exports.act("RELEASES", edition));
        Columns<ReleaseRow> columns = new Columns<>();
        columns.add("number", Types.WHOLE, ReleaseRow::number);
        columns.add("current", Types.YES_NO, ReleaseRow::current);
        columns.add("time", Types.LINE, row -> moment(row.releasedAt()));
        columns.add("author", Types.LINE, ReleaseRow::author);
        columns.texts("note", ReleaseRow::note);
        columns.add("intact", Types.YES_NO, ReleaseRow::intact);
        columns.add("sha256", Types.LINE, ReleaseRow::sha256);
        Exports.write(columns.all, "RELEASES", releases.stream(), writer, lang, out);
    }

    /** Writes imports, in this order, and nothing of what their files say. */
    @Allowed(Role.EDITOR)
    public void writeImports(Edition edition, List<ImportRow> imports, SheetWriter writer, Lang lang, OutputStream out)
            throws IOException {
        acts.fire(Exports.act("IMPORTS", edition));
        Columns<ImportRow> columns = new Columns<>();
        columns.add("file", Types.LINE, ImportRow::fileName);
        columns.add("kind", Types.LINE, row -> Words.of("kind." + row.kind().name(), lang));
        columns.add("state", Types.choice(Import.State.class), ImportRow::state);
        columns.add("rows", Types.WHOLE, ImportRow::rows);
        columns.add("author", Types.LINE, ImportRow::author);
        columns.add("time", Types.LINE, row -> moment(row.createdAt()));
        Exports.write(columns.all, "IMPORTS", imports.stream(), writer, lang, out);
    }

    /**
     * Writes what was removed, in this order.
     *
     * @param noun what kind of thing each is, in words
     */
    @Allowed({Role.EDITOR, Role.ADMINISTRATOR})
    public void writeTrash(
            List<ListedEntity> removed,
            Function<ListedEntity, String> noun,
            SheetWriter writer,
            Lang lang,
            OutputStream out)
            throws IOException {
        acts.fire(Act.of(Act.Kind.EXPORTED, null, null, Words.all("kind.TRASH"), null));
        Columns<ListedEntity> columns = new Columns<>();
        columns.texts("name", ListedEntity::getLabel);
        columns.add("kind", Types.LINE, noun::apply);
        columns.add("author", Types.LINE, ListedEntity::getChangedBy);
        columns.add("time", Types.LINE, thing -> moment(thing.getRemovedAt()));
        Exports.write(columns.all, "TRASH", removed.stream(), writer, lang, out);
    }

    /** A moment as the clocks of staff showed it, so that rows can be sorted by it. */
    private static String moment(Instant instant) {
        return MOMENT.format(FairTime.local(instant, FairTime.MOROCCO));
    }

    /** Writes accounts, in this order: who they are and what they may do, and nothing by which one could sign in. */
    @Allowed(Role.ADMINISTRATOR)
    public void writeAccounts(List<Account> accounts, SheetWriter writer, Lang lang, OutputStream out)
            throws IOException {
        tell(Account.class);
        Columns<Account> columns = new Columns<>();
        columns.add("name", Types.LINE, Account::getName);
        columns.add("email", Types.LINE, Account::getEmail);
        columns.add("roles", Types.choices(Role.class), Account::getRoles);
        columns.add("organisation", Types.one(Organisation.class), this::organisation);
        columns.add("disabled", Types.YES_NO, Account::isDisabled);
        Exports.write(columns.all, "ACCOUNTS", accounts.stream(), writer, lang, out);
    }

    /** Null for staff. */
    private Organisation organisation(Account account) {
        return organisations.find(account.getOrganisationId()).orElse(null);
    }

    /** Writes editions, in this order. */
    public void writeEditions(List<Edition> editions, SheetWriter writer, Lang lang, OutputStream out)
            throws IOException {
        tell(Edition.class);
        Columns<Edition> columns = new Columns<>();
        columns.add(Layout.CODE.name(), Types.LINE, Edition::getSlug);
        columns.add("fair", Types.one(Fair.class), Edition::getFair);
        columns.add("number", Types.WHOLE, Edition::getNumber);
        columns.texts("name", Edition::getName);
        columns.add("firstDay", Types.DAY, Edition::getFirstDay);
        columns.add("lastDay", Types.DAY, Edition::getLastDay);
        columns.add("state", Types.choice(EditionStatus.class), Edition::getStatus);
        columns.texts("city", Edition::getCity);
        columns.texts("place", Edition::getPlace);
        columns.texts("pavilion", Edition::getPavilion);
        Exports.write(columns.all, "EDITIONS", editions.stream(), writer, lang, out);
    }

    /** Writes fairs, in this order. */
    public void writeFairs(List<Fair> fairs, SheetWriter writer, Lang lang, OutputStream out) throws IOException {
        tell(Fair.class);
        Columns<Fair> columns = new Columns<>();
        columns.add(Layout.CODE.name(), Types.LINE, Fair::getCode);
        columns.texts("name", Fair::getName);
        Exports.write(columns.all, "FAIRS", fairs.stream(), writer, lang, out);
    }

    private void tell(Class<?> noun) {
        acts.fire(Act.of(Act.Kind.EXPORTED, noun.getSimpleName(), null, LocalizedText.EMPTY, null));
    }

    /** A conflict, and why somebody accepted it; null for one that is open. */
    private record Settled(Conflict conflict, Acceptance acceptance) {

        /** Something of the time over which they meet, or else of the first side's; null if there is none. */
        <V> V of(Function<Span, V> part) {
            Span time = conflict.when() == null ? conflict.first().time() : conflict.when();
            return time == null ? null : part.apply(time);
        }

        <V> V by(Function<Acceptance, V> part) {
            return acceptance == null ? null : part.apply(acceptance);
        }
    }

    private static final class Columns<T> {

        private final List<Column<T>> all = new ArrayList<>();

        void add(String name, Type type, Function<T, Object> read) {
            add(new Field(name, null), type, read);
        }

        void texts(String name, Function<T, LocalizedText> read) {
            Words.SPOKEN.forEach(lang -> add(new Field(name, lang), Types.LINE, thing -> read.apply(thing)
                    .get(lang)));
        }

        private void add(Field field, Type type, Function<T, Object> read) {
            all.add(new Column<>(field, type, read, (thing, value) -> {}));
        }
    }
}
