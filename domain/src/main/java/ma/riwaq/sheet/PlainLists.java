package ma.riwaq.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ma.riwaq.account.Account;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.conflict.BandKind;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.EditionStatus;
import ma.riwaq.edition.Fair;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;

/** Lists that are written as spreadsheets and never read in again: what they hold is entered in forms only. */
@Allowed({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
@ApplicationScoped
@Transactional
public class PlainLists {

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
