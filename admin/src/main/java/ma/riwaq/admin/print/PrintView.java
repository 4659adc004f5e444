package ma.riwaq.admin.print;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.MissingException;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.print.Order;
import ma.riwaq.print.PrintKind;
import ma.riwaq.release.EditionVisibility;
import ma.riwaq.release.Release;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.Releases;
import ma.riwaq.release.Switches;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;
import ma.riwaq.writing.Writings;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What is to be printed of a release, in which languages, and how far it is. */
@Named
@RequestScoped
public class PrintView {

    private static final List<List<Lang>> LANGUAGES =
            List.of(List.of(Lang.AR), List.of(Lang.FR), List.of(Lang.AR, Lang.FR), List.of(Lang.EN), List.of(Lang.ZGH));

    @Inject
    private Writings writings;

    @Inject
    private Releases releases;

    @Inject
    private Switches switches;

    @Inject
    private PrintRuns runs;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState address;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    @ConfigProperty(name = "riwaq.public.url", defaultValue = "http://localhost:8080")
    private String publicUrl;

    private List<Integer> numbers;
    private ReleasedEdition release;
    private PrintRun run;
    private String what;
    private String langs;

    @PostConstruct
    void find() {
        numbers = releases.numbers(current.getEdition());
        release = wanted().map(writings::read).orElse(null);
        run = runs.find(address.value("run")).orElse(null);
        if (run != null) {
            what = value(run.order().kind(), run.order().about());
            langs = value(run.order().langs());
        } else if (release != null) {
            what = day().map(day -> value(PrintKind.DAY, day)).orElse(PrintKind.BOOKLET.name());
            langs = value(LANGUAGES.get(0));
        }
    }

    /** The release of the number in the address, else the one that the public sees; empty if there is none. */
    private Optional<Release> wanted() {
        String number = address.value("n");
        if (number == null || !number.matches("[1-9][0-9]{0,6}")) {
            return releases.seen(current.getEdition());
        }
        return Optional.of(releases.find(current.getEdition(), Integer.parseInt(number))
                .orElseThrow(() -> new MissingException("release " + number)));
    }

    /** The next day of the edition, or its first. */
    private Optional<String> day() {
        LocalDate today =
                FairTime.local(Instant.now(), release.edition().zone()).toLocalDate();
        return Stream.concat(release.days().stream().filter(day -> !day.isBefore(today)), release.days().stream())
                .findFirst()
                .map(LocalDate::toString);
    }

    private static String value(PrintKind kind, String about) {
        return about == null ? kind.name() : kind + ":" + about;
    }

    private static String value(List<Lang> langs) {
        return langs.stream().map(Lang::getCode).collect(Collectors.joining("-"));
    }

    /** Begins to print what was chosen; the page then tells how far it is. */
    public String print() {
        String[] chosen = what.split(":", 2);
        List<Lang> in = Arrays.stream(langs.split("-"))
                .map(code -> Lang.of(code).orElseThrow())
                .toList();
        Order order = new Order(PrintKind.valueOf(chosen[0]), chosen.length == 1 ? null : chosen[1], in, publicUrl);
        UUID id = runs.start(release, order);
        return addresses.to("/print/print") + "&n=" + release.header().number() + "&run=" + id;
    }

    /** What can be printed, in groups. */
    public List<SelectItem> getChoices() {
        List<SelectItem> choices = new ArrayList<>();
        choices.add(group(
                "print.whole",
                Stream.of(PrintKind.BOOKLET, PrintKind.PLATES, PrintKind.LABELS)
                        .map(kind -> new SelectItem(kind.name(), texts.plain(kind)))));
        choices.add(group("print.days", days(PrintKind.DAY)));
        choices.add(group(
                "print.doors",
                release.document().rooms().stream()
                        .map(room -> new SelectItem(value(PrintKind.DOOR, room.code()), texts.plain(room.name())))));
        choices.add(group("print.plates", days(PrintKind.PLATES)));
        return choices;
    }

    private Stream<SelectItem> days(PrintKind kind) {
        return release.days().stream().map(day -> new SelectItem(value(kind, day.toString()), texts.day(day)));
    }

    private SelectItemGroup group(String key, Stream<SelectItem> items) {
        return new SelectItemGroup(texts.of(key), null, false, items.toArray(SelectItem[]::new));
    }

    /** The languages to print in; two of them stand side by side. */
    public List<SelectItem> getLanguages() {
        return LANGUAGES.stream()
                .map(one -> new SelectItem(
                        value(one),
                        one.size() == 1
                                ? texts.plain(one.get(0))
                                : texts.of("print.both", texts.plain(one.get(0)), texts.plain(one.get(1)))))
                .toList();
    }

    /** The numbers of the releases, the latest first. */
    public List<Integer> getNumbers() {
        return numbers;
    }

    /** The number of the release that is printed. */
    public int getNumber() {
        return release.header().number();
    }

    /** Whether there is a release to print. */
    public boolean isReleased() {
        return release != null;
    }

    /** Whether the public does not see all that is printed. */
    public boolean isAhead() {
        EditionVisibility seen = switches.of(current.getEdition());
        return seen.isScheduleHidden() || seen.isAnnouncedOnly();
    }

    /** The print on its way or ready; null if there is none. */
    public PrintRun getRun() {
        return run;
    }

    /** Whether the address names a print that is no longer kept. */
    public boolean isGone() {
        return run == null && address.value("run") != null;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = what;
    }

    public String getLangs() {
        return langs;
    }

    public void setLangs(String langs) {
        this.langs = langs;
    }
}
