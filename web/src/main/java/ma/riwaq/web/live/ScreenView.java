package ma.riwaq.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText.Shown;
import ma.riwaq.web.shared.CurrentPage;
import ma.riwaq.web.shared.QrDrawing;
import ma.riwaq.web.shared.Site;

/** A screen in the pavilion or at the door of a room: what is on now, and what comes next. */
@Named
@RequestScoped
public class ScreenView {

    private static final int NEXT = 4;

    @Inject
    private CurrentPage page;

    @Inject
    private Site site;

    private LocalDateTime now;

    private List<ScreenItem> items;

    /** The room; null for the screen of the whole pavilion. */
    public Room getRoom() {
        return page.getCode() == null ? null : edition().room(page.getCode()).orElseThrow();
    }

    /** The languages that take turns: the one of the address, and Arabic or French beside it. */
    public List<Lang> getTurns() {
        return List.of(page.getLang(), page.getLang() == Lang.AR ? Lang.FR : Lang.AR);
    }

    /** The day that is shown: today if there is something still to come, else the next day that has something. */
    public LocalDate getDay() {
        return getItems().isEmpty()
                ? now().toLocalDate()
                : getItems().get(0).placed().day();
    }

    /** Whether the day that is shown is today. */
    public boolean isToday() {
        return getDay().equals(now().toLocalDate());
    }

    /** Everything of the day that is not over yet; most of it is not shown at first, but comes up with the time. */
    public List<ScreenItem> getItems() {
        if (items == null) {
            List<ScreenItem> coming = edition().sessions().stream()
                    .filter(placed -> placed.day() != null && placed.start() != null)
                    .filter(placed -> getRoom() == null || getRoom().equals(placed.room()))
                    .map(placed -> ScreenItem.of(placed, edition()))
                    .filter(item -> item.end().isAfter(now()))
                    .toList();
            LocalDate day = coming.isEmpty() ? null : coming.get(0).placed().day();
            items = coming.stream()
                    .filter(item -> Objects.equals(item.placed().day(), day))
                    .toList();
            holdUntilSomethingChanges();
        }
        return items;
    }

    /** Whether an item is on now. */
    public boolean running(ScreenItem item) {
        return !item.start().isAfter(now());
    }

    /** Whether an item is one of those that come next. */
    public boolean soon(ScreenItem item) {
        return getItems().stream().filter(other -> !running(other)).limit(NEXT).anyMatch(item::equals);
    }

    /** The language in which the title of an item is really shown where this language takes its turn. */
    public Lang langOf(ScreenItem item, Lang turn) {
        return item.placed().session().title().in(turn).map(Shown::lang).orElse(turn);
    }

    /** Whether nothing is on now. */
    public boolean isQuiet() {
        return getItems().stream().noneMatch(this::running);
    }

    /** Whether nothing comes any more. */
    public boolean isOver() {
        return getItems().stream().allMatch(this::running);
    }

    /** How far the fair's clocks are before UTC now, in minutes. */
    public int getOffset() {
        return FairTime.offset(now(), edition().edition().zone()).getTotalSeconds() / 60;
    }

    /** What the code to scan leads to. */
    public String getAddress() {
        String path = getRoom() == null
                ? page.getEditionHome()
                : page.link("rooms", getRoom().code());
        return site.publicUrl() + path;
    }

    /** The address as a code to scan. */
    public QrDrawing getQr() {
        return QrDrawing.of(getAddress());
    }

    /** How many items come up at most under "next". */
    public int getMost() {
        return NEXT;
    }

    private LocalDateTime now() {
        if (now == null) {
            now = FairTime.local(Instant.now(), edition().edition().zone());
        }
        return now;
    }

    private void holdUntilSomethingChanges() {
        Stream.concat(
                        items.stream().flatMap(item -> Stream.of(item.start(), item.end())),
                        Stream.of(now().toLocalDate().plusDays(1).atStartOfDay()))
                .filter(time -> time.isAfter(now()))
                .min(LocalDateTime::compareTo)
                .ifPresent(time -> page.holdUntil(
                        FairTime.at(time, edition().edition().zone()).toInstant()));
    }

    private ReleasedEdition edition() {
        return page.getEdition();
    }
}
