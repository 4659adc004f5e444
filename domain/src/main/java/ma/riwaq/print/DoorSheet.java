package ma.riwaq.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ma.riwaq.print.Flow.Paragraph;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;

/** What is on in one room, day by day, with a code that opens the same on a phone as it is then. */
final class DoorSheet {

    private static final float TITLE = 11.5f;
    private static final float DAY = 14;

    private static final float BELOW_DAY = 1.5f * Flow.MM;

    private DoorSheet() {}

    static String set(Impression job) {
        Room room = job.release().room(job.order().about()).orElseThrow();
        Flow flow = DaySheet.flow(job);
        flow.page();
        heading(job, flow, room);
        Map<LocalDate, List<Placed>> days = job.release().sessions().stream()
                .filter(session -> session.day() != null && room.equals(session.room()))
                .collect(Collectors.groupingBy(Placed::day, TreeMap::new, Collectors.toList()));
        if (days.isEmpty()) {
            for (Lang lang : job.langs()) {
                flow.add(
                        Phrase.of(new Wording(lang).of("nowhere"), lang, Style.quiet(TITLE)),
                        job.paper().root().part("P", lang));
            }
        }
        int[] done = {0};
        int total = days.values().stream().mapToInt(List::size).sum();
        Entries entries = new Entries(job, flow, TITLE, DaySheet.TIME, false, false);
        days.forEach((day, sessions) -> {
            Tag section = job.paper().root().part("Sect");
            day(job, flow, day, section);
            entries.add(sessions, section, 3, session -> job.progress().reach(++done[0], total));
            flow.skip(4 * Flow.MM);
        });
        job.foot(DaySheet.A4, 1);
        return job.words().of("door", room.name().plain(job.lang()));
    }

    private static void heading(Impression job, Flow flow, Room room) {
        Tag head = job.paper().root().part("Sect");
        List<List<Paragraph>> texts = new ArrayList<>();
        for (Lang lang : job.langs()) {
            List<Paragraph> text = new ArrayList<>();
            text.add(DaySheet.paragraph(
                    Phrase.of(job.edition().pavilion(), lang, Style.quiet(9.5f)), head.part("P", lang), 0));
            text.add(DaySheet.paragraph(
                    Phrase.of(
                            room.name(),
                            lang,
                            Style.strong(job.isSideBySide() ? 22 : 32).in(job.accent())),
                    head.part("H1", lang),
                    2));
            text.add(
                    DaySheet.paragraph(Phrase.of(job.edition().name(), lang, Style.text(10)), head.part("P", lang), 2));
            texts.add(text);
        }
        DaySheet.headed(job, flow, head, texts, "rooms/" + room.code(), "scanDoor");
    }

    private static void day(Impression job, Flow flow, LocalDate day, Tag section) {
        List<List<Paragraph>> texts = new ArrayList<>();
        for (Lang lang : job.langs()) {
            texts.add(List.of(DaySheet.paragraph(
                    Phrase.of(
                            new Wording(lang).heading(day),
                            lang,
                            Style.strong(DAY).in(job.accent())),
                    section.part("H2", lang),
                    0)));
        }
        flow.hold(
                job.isSideBySide()
                        ? Entries.columns(flow, DaySheet.TIME, List.of(), texts)
                        : List.of(new Flow.Column(0, flow.format().width(), texts.get(0))),
                0);
        flow.hold(BELOW_DAY, () -> flow.skip(BELOW_DAY));
    }
}
