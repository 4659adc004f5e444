package ma.riwaq.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ma.riwaq.conflict.BandKind;
import ma.riwaq.conflict.TimeBand;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionState;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.renewal.Loss.Reason;
import ma.riwaq.schedule.Block;
import ma.riwaq.schedule.BlockKind;
import ma.riwaq.schedule.Place;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.venue.Room;
import org.junit.jupiter.api.Test;

class RenewalTest {

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);
    private static final LocalDate FIRST = LocalDate.of(2027, 5, 6);
    private final LastYear old = new LastYear();

    private Edition next(int days) {
        Edition next = Successor.of(old.edition);
        next.holdOn(FIRST, FIRST.plusDays(days - 1));
        return next;
    }

    private static <T> List<T> copied(Renewal renewal, Class<T> type) {
        return renewal.copies().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Renewal renew(int days, Set<Part> parts) {
        return Renewal.of(old.contents(), next(days), parts);
    }

    private static Tally tally(Renewal renewal, Part part) {
        return renewal.forecast().tallies().stream()
                .filter(each -> each.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void elevenOClockStaysElevenOClockThoughTheOffsetChanged() {
        old.session("ندوة", 3);
        assertThat(FairTime.at(old.slots.get(0).getStartsAt(), old.edition.getZoneId())
                        .getOffset())
                .isEqualTo(ZoneOffset.ofHours(1));

        assertThat(copied(renew(11, ALL), Slot.class)).singleElement().satisfies(slot -> {
            assertThat(slot.getDay()).isEqualTo("2027-05-08");
            assertThat(slot.getStart()).isEqualTo("11:00");
            assertThat(slot.getMinutes()).isEqualTo(60);
            assertThat(FairTime.at(
                                    slot.getStartsAt(),
                                    slot.getSession().getEdition().getZoneId())
                            .getOffset())
                    .isEqualTo(ZoneOffset.UTC);
        });
    }

    @Test
    void theNextEditionHasTheHoursAndLooksOfTheLast() {
        Edition next = next(12);
        Renewal.of(old.contents(), next, Part.usual());
        assertThat(next.getDays().get(0).getOpens()).isEqualTo("15:00");
        assertThat(next.getDays().get(1).getOpens()).isEqualTo("10:00");
        assertThat(next.getDays().get(11).getOpens()).isNull();
        assertThat(next.getOfficialOpening()).isEqualTo("2027-05-05");
        assertThat(next.getCity()).isEqualTo(old.edition.getCity());
        assertThat(next.getSlogan()).isEqualTo(LocalizedText.EMPTY);
    }

    @Test
    void itIsCalledByTheNextNumber() {
        Edition next = Successor.of(old.edition);
        assertThat(next.getNumber()).isEqualTo(32);
        assertThat(next.getSlug()).isEqualTo("siel-32");
        assertThat(next.getName()).isEqualTo(LocalizedText.of("الدورة الـ 32", "32e édition", "32nd edition"));
    }

    @Test
    void sessionsComeAsDraftsWithTheirContents() {
        Session session = old.session("ندوة", 3);
        session.joinEvent(old.day, 2);
        session.setAudiences(Set.of(old.experts));
        Renewal renewal = renew(11, ALL);
        assertThat(copied(renewal, Session.class)).singleElement().satisfies(copy -> {
            assertThat(copy.getState()).isEqualTo(SessionState.DRAFT);
            assertThat(copy.getStaffNote()).isNull();
            assertThat(copy.getCode()).isNotEqualTo(session.getCode());
            assertThat(copy.getTitle()).isEqualTo(session.getTitle());
            assertThat(copy.getSummary()).isEqualTo(session.getSummary());
            assertThat(copy.getPeople()).isEqualTo(session.getPeople());
            assertThat(copy.getOrganisations()).isEqualTo(session.getOrganisations());
            assertThat(copy.getPosition()).isEqualTo(2);
            assertThat(copy.isWithinOneEdition()).isTrue();
        });
        assertThat(copied(renewal, Event.class)).singleElement().satisfies(event -> {
            assertThat(event.getDay()).isEqualTo("2027-05-08");
            assertThat(event.getStart()).isEqualTo("11:00");
            assertThat(event.getCode()).isNotEqualTo(old.day.getCode());
            assertThat(event.getOrganisations()).isEqualTo(old.day.getOrganisations());
        });
    }

    @Test
    void nothingIsSharedWithTheEarlierEdition() {
        Session session = old.session("ندوة", 3);
        session.joinEvent(old.day, 1);
        old.book.setSessions(Set.of(session));
        Renewal renewal = renew(11, ALL);
        Contents contents = old.contents();
        Set<BaseEntity> originals = new HashSet<>();
        List.of(
                        contents.rooms(),
                        contents.themes(),
                        contents.audiences(),
                        contents.events(),
                        contents.sessions(),
                        contents.slots(),
                        contents.publications())
                .forEach(originals::addAll);

        assertThat(renewal.copies()).hasSameSizeAs(originals).doesNotContainAnyElementsOf(originals);
        for (Session copy : copied(renewal, Session.class)) {
            assertThat(originals).doesNotContain(copy.getEvent()).doesNotContainAnyElementsOf(copy.getThemes());
        }
        for (Slot copy : copied(renewal, Slot.class)) {
            assertThat(originals).doesNotContain(copy.getRoom(), copy.getSession());
        }
        Event event = copied(renewal, Event.class).get(0);
        assertThat(originals).doesNotContain(event.getRoom()).doesNotContainAnyElementsOf(event.getAudiences());
    }

    @Test
    void titlesPointAtTheCopiesOfTheirSessions() {
        Session session = old.session("توقيع", 3);
        old.book.setSessions(Set.of(session));
        Renewal renewal = renew(11, ALL);
        Session copy = copied(renewal, Session.class).get(0);
        assertThat(copied(renewal, Publication.class)).singleElement().satisfies(book -> {
            assertThat(book.getCode()).isEqualTo("book");
            assertThat(book.getSessions()).containsExactly(copy);
        });
        assertThat(copied(renew(11, Part.usual()), Publication.class))
                .singleElement()
                .satisfies(book -> assertThat(book.getSessions()).isEmpty());
    }

    @Test
    void titlesThatAreNoLongerOnDisplayStayBehindAndThatIsTold() {
        Publication gone = new Publication(old.edition, "gone", LocalizedText.ar("نفد"));
        gone.setOnDisplay(false);
        old.books.add(gone);
        Renewal renewal = renew(11, Part.usual());
        assertThat(copied(renewal, Publication.class))
                .extracting(Publication::getCode)
                .containsExactly("book");
        assertThat(tally(renewal, Part.PUBLICATIONS)).isEqualTo(new Tally(Part.PUBLICATIONS, true, 1, 2));
        assertThat(renewal.forecast().losses())
                .contains(new Loss(Part.PUBLICATIONS, gone.getId(), gone.getTitle(), Reason.NOT_ON_DISPLAY, 0));
        assertThat(renew(11, EnumSet.of(Part.ROOMS)).forecast().losses())
                .as("whoever takes no titles is not told of each")
                .noneMatch(loss -> loss.reason() == Reason.NOT_ON_DISPLAY);
    }

    @Test
    void themesKeepTheirParentsAndOtherWordings() {
        assertThat(copied(renew(11, ALL), Theme.class))
                .satisfiesExactly(strategy -> assertThat(strategy.getParent()).isNull(), programme -> {
                    assertThat(programme.getParent().getCode()).isEqualTo("jisr");
                    assertThat(programme.getParent()).isNotEqualTo(old.strategy);
                    assertThat(programme.getAliases()).containsExactly("تمكين النساء");
                });
    }

    @Test
    void aShorterFairLosesWhatWasOnItsLastDays() {
        old.session("ندوة الختام", 11);
        old.day.setDay(LastYear.LAST);
        Renewal renewal = renew(10, ALL);
        assertThat(copied(renewal, Session.class)).hasSize(1);
        assertThat(copied(renewal, Slot.class)).isEmpty();
        assertThat(copied(renewal, Event.class)).singleElement().satisfies(event -> assertThat(event.getDay())
                .isNull());
        assertThat(copied(renewal, Room.class)).singleElement().satisfies(room -> assertThat(room.getUnavailable())
                .singleElement()
                .satisfies(time -> assertThat(time.getStart()).isEqualTo("2027-05-06T12:00")));
        assertThat(renewal.forecast().losses())
                .extracting(Loss::part)
                .containsExactlyInAnyOrder(Part.SESSIONS, Part.EVENTS, Part.ROOMS);
        assertThat(renewal.forecast().losses())
                .allMatch(loss -> loss.reason() == Reason.NO_SUCH_DAY && loss.day() == 11);
    }

    @Test
    void whatWasCalledOffOrPutOffStaysBehindWithItsReason() {
        Session cancelled = old.session("ملغاة", 1);
        cancelled.cancel(LocalizedText.ar("سبب"));
        Session postponed = old.session("مؤجلة", 2);
        postponed.postpone(LocalizedText.ar("سبب"));
        old.book.setSessions(Set.of(cancelled));
        Renewal renewal = renew(11, ALL);
        assertThat(copied(renewal, Session.class)).isEmpty();
        assertThat(copied(renewal, Slot.class)).isEmpty();
        assertThat(renewal.forecast().losses())
                .extracting(Loss::id, Loss::reason)
                .containsExactlyInAnyOrder(
                        tuple(cancelled.getId(), Reason.CANCELLED),
                        tuple(postponed.getId(), Reason.POSTPONED),
                        tuple(old.book.getId(), Reason.SESSION_LEFT));
        assertThat(tally(renewal, Part.SESSIONS)).isEqualTo(new Tally(Part.SESSIONS, true, 0, 2));
    }

    @Test
    void whatComesBackEveryDayIsAnEmptySlotOnEachDay() {
        for (int day = 1; day <= 11; day++) {
            old.session("ضيف الرواق", day, LocalTime.of(17, 0));
        }
        Renewal longer = renew(12, Part.usual());
        assertThat(copied(longer, Slot.class)).hasSize(12).allSatisfy(slot -> {
            assertThat(slot.getStart()).isEqualTo("17:00");
            assertThat(slot.getRoom().getCode()).isEqualTo("hall");
            assertThat(slot.getSession().getTitle()).isEqualTo(LocalizedText.ar("ضيف الرواق"));
            assertThat(slot.getSession().getPeople()).isEmpty();
            assertThat(slot.getSession().getSummary().isEmpty()).isTrue();
        });
        assertThat(copied(renew(9, Part.usual()), Slot.class)).hasSize(9);
        assertThat(renew(9, Part.usual()).forecast().losses()).noneMatch(loss -> loss.part() == Part.SEGMENTS);
    }

    @Test
    void whatComesBackOnSomeDaysKeepsThem() {
        old.session("صباح الأطفال", 2);
        old.session("صباح الأطفال", 4);
        old.session("صباح الأطفال", 11);
        Renewal renewal = renew(10, ALL);
        assertThat(copied(renewal, Slot.class))
                .extracting(Slot::getDay)
                .containsExactly(LocalDate.of(2027, 5, 7), LocalDate.of(2027, 5, 9));
        assertThat(renewal.forecast().losses()).anySatisfy(loss -> {
            assertThat(loss.part()).isEqualTo(Part.SEGMENTS);
            assertThat(loss.day()).isEqualTo(11);
        });
        assertThat(tally(renewal, Part.SEGMENTS)).isEqualTo(new Tally(Part.SEGMENTS, true, 2, 3));
        assertThat(tally(renewal, Part.SESSIONS)).isEqualTo(new Tally(Part.SESSIONS, true, 0, 0));
    }

    @Test
    void breaksOfEveryDayComeAlongAndBlockersDoNot() {
        for (int day = 0; day < 11; day++) {
            Place noon = new Place(old.hall, LastYear.FIRST.plusDays(day), LocalTime.of(13, 0), 60);
            old.blocks.add(new Block(old.edition, BlockKind.BREAK, LocalizedText.ar("استراحة"), noon));
            old.blocks.add(new Block(old.edition, BlockKind.BLOCKER, LocalizedText.ar("صيانة"), noon));
        }
        assertThat(copied(renew(12, Part.usual()), Block.class)).hasSize(12).allSatisfy(block -> {
            assertThat(block.getKind()).isEqualTo(BlockKind.BREAK);
            assertThat(block.getPlace().start()).isEqualTo("13:00");
            assertThat(block.isWithinOneEdition()).isTrue();
            assertThat(block.isWithinEdition()).isTrue();
        });
        assertThat(copied(renew(12, EnumSet.of(Part.SEGMENTS)), Block.class)).isEmpty();
        assertThat(renew(12, Part.usual()).forecast().losses())
                .filteredOn(loss -> loss.reason() == Reason.BLOCK_LEFT)
                .extracting(Loss::id)
                .containsExactlyElementsOf(old.blocks.stream()
                        .filter(block -> block.getKind() == BlockKind.BLOCKER)
                        .map(Block::getId)
                        .toList());
    }

    @Test
    void timesKeptFreeStayBehindAndThatIsTold() {
        TimeBand prayer = new TimeBand(
                old.edition,
                BandKind.FRIDAY_PRAYER,
                LocalizedText.ar("صلاة الجمعة"),
                LocalTime.of(13, 15),
                LocalTime.of(14, 45));
        prayer.setWeekday(DayOfWeek.FRIDAY);
        old.bands.add(prayer);
        Renewal renewal = renew(11, ALL);
        assertThat(copied(renewal, TimeBand.class)).isEmpty();
        assertThat(renewal.forecast().losses())
                .containsExactly(new Loss(Part.ROOMS, prayer.getId(), prayer.getName(), Reason.BAND_LEFT, 0));
    }

    @Test
    void twiceOrAtAnotherTimeIsNoSegment() {
        old.session("تكرار", 1);
        old.session("تكرار", 2);
        old.session("تكرار", 3, LocalTime.of(12, 0));
        assertThat(Segment.among(old.contents())).isEmpty();
    }

    @Test
    void onlyTheChosenPartsComeAlong() {
        old.session("ندوة", 3);
        Renewal renewal = renew(11, EnumSet.of(Part.SESSIONS));
        assertThat(copied(renewal, Room.class)).isEmpty();
        assertThat(copied(renewal, Slot.class)).singleElement().satisfies(slot -> assertThat(slot.getRoom())
                .isNull());
        assertThat(copied(renewal, Session.class)).singleElement().satisfies(session -> {
            assertThat(session.getThemes()).isEmpty();
            assertThat(session.getPeople()).isEmpty();
            assertThat(session.getOrganisations()).isEmpty();
        });
        assertThat(tally(renewal, Part.ROOMS)).isEqualTo(new Tally(Part.ROOMS, false, 0, 1));
        assertThat(Part.ROOMS.isMissedBy(EnumSet.of(Part.SESSIONS))).isTrue();
        assertThat(Part.ROOMS.isMissedBy(EnumSet.of(Part.THEMES))).isFalse();
    }
}
