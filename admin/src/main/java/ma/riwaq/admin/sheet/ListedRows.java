package ma.riwaq.admin.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import ma.riwaq.account.Account;
import ma.riwaq.account.Accounts;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.conflict.ConflictKind;
import ma.riwaq.conflict.Conflicts;
import ma.riwaq.conflict.Grade;
import ma.riwaq.conflict.Review;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.conflict.TimeBands;
import ma.riwaq.directory.OrganisationKind;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.edition.Fair;
import ma.riwaq.history.Trash;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.ReleaseRow;
import ma.riwaq.release.Releases;
import ma.riwaq.schedule.Schedule;
import ma.riwaq.schedule.SessionFilter;
import ma.riwaq.schedule.SessionRow;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;
import ma.riwaq.sheet.ImportRow;
import ma.riwaq.sheet.Imports;
import ma.riwaq.sheet.SheetKind;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** The rows of a list that the address asks for, all of them and not only a page. */
@RequestScoped
public class ListedRows {

    @Inject
    private ListState list;

    @Inject
    private CurrentEdition current;

    @Inject
    private Schedule schedule;

    @Inject
    private Rooms rooms;

    @Inject
    private Themes themes;

    @Inject
    private Events events;

    @Inject
    private Audiences audiences;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Publications publications;

    @Inject
    private TimeBands bands;

    @Inject
    private Conflicts conflicts;

    @Inject
    private Releases releases;

    @Inject
    private Imports imports;

    @Inject
    private Trash trash;

    @Inject
    private Accounts accounts;

    @Inject
    private Editions editions;

    /** The identities of the rows, in their order. */
    public List<UUID> identities(SheetKind kind) {
        Edition edition = current.getEdition();
        return switch (kind) {
            case SESSIONS ->
                schedule
                        .page(filter(edition), whole("sortArabic", "sortFrench", "kind", "state", Schedule.BY_TIME))
                        .items()
                        .stream()
                        .map(SessionRow::getId)
                        .toList();
            case PEOPLE ->
                identities(people.page(
                        list.choice("without", People.Without.class), whole("sortArabic", "sortFrench", "code")));
            case ORGANISATIONS ->
                identities(organisations.page(
                        list.choice("kind", OrganisationKind.class),
                        whole("sortArabic", "sortFrench", "code", "kind")));
            case PUBLICATIONS ->
                identities(publications.page(
                        edition,
                        list.choice("display", Publications.Display.class),
                        whole("sortArabic", "sortFrench", "year", "isbn", "shelf")));
            case ROOMS ->
                identities(rooms.page(edition, whole("sortArabic", "sortFrench", "code", "position", "capacity")));
            case EVENTS -> identities(events.page(edition, whole("day", "position", "sortArabic", "sortFrench")));
            case THEMES -> identities(themes.page(edition, whole("sortArabic", "sortFrench", "kind", "code")));
            case AUDIENCES ->
                identities(audiences.page(edition, whole("position", "sortArabic", "sortFrench", "code")));
        };
    }

    /** The times that the edition keeps free, in their order. */
    public List<TimeBand> bands() {
        return bands.page(current.getEdition(), whole("sortArabic", "sortFrench", "start", "kind"))
                .items();
    }

    /** The sessions that whoever is at work may see, in their order. */
    public List<SessionRow> mine() {
        return schedule.page(SessionFilter.of(current.getEdition()), whole("sortArabic", "sortFrench"))
                .items();
    }

    /** The conflicts that the filters leave. */
    public Review conflicts() {
        return conflicts
                .review(current.getEdition())
                .only(list.choice("grade", Grade.class), list.choice("kind", ConflictKind.class));
    }

    /** Every release of the edition, the latest first. */
    public List<ReleaseRow> releases() {
        return releases.rows(current.getEdition(), 0, Integer.MAX_VALUE);
    }

    /** Every import into the edition, the last first. */
    public List<ImportRow> imports() {
        return imports.latest(current.getEdition(), Integer.MAX_VALUE);
    }

    /** What was removed and can be taken back, the latest first. */
    public List<ListedEntity> trash() {
        return trash.page(whole()).items();
    }

    /** The accounts, in their order. */
    public List<Account> accounts() {
        return accounts.page(whole("sortArabic", "sortFrench", "email")).items();
    }

    /** The editions, in their order. */
    public List<Edition> editions() {
        return editions.page(whole("number", "sortArabic", "sortFrench", "firstDay"))
                .items();
    }

    /** Every fair. */
    public List<Fair> fairs() {
        return editions.fairs();
    }

    private Paging whole(String... sortable) {
        Paging page = list.paging(sortable);
        return new Paging(page.search(), page.sort(), page.descending(), 0, Integer.MAX_VALUE);
    }

    private static List<UUID> identities(Page<? extends BaseEntity> page) {
        return page.items().stream().map(BaseEntity::getId).toList();
    }

    private SessionFilter filter(Edition edition) {
        return new SessionFilter(
                edition,
                list.choice("kind", SessionKind.class),
                list.choice("state", SessionState.class),
                named("event", events.all(edition), Event::getCode),
                named("theme", themes.all(edition), Theme::getCode),
                named("room", rooms.all(edition), Room::getCode),
                named(
                        "day",
                        edition.getDays().stream().map(hours -> hours.getDay()).toList(),
                        LocalDate::toString),
                list.choice("without", SessionFilter.Without.class));
    }

    private <T> T named(String filter, List<T> all, Function<T, String> name) {
        return all.stream()
                .filter(each -> name.apply(each).equals(list.value(filter)))
                .findFirst()
                .orElse(null);
    }
}
