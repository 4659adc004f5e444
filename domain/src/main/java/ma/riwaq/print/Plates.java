package ma.riwaq.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ma.riwaq.print.Flow.Align;
import ma.riwaq.print.Flow.Format;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.SortKey;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Plates with the names of those who take part, to stand on tables: each a third of a page. */
final class Plates {

    private static final Format PAGE = Format.of(PDRectangle.A4, 16, 0, 0);
    private static final int ON_A_PAGE = 3;
    private static final float HEIGHT = PDRectangle.A4.getHeight() / ON_A_PAGE;
    private static final float LEAST = 0.68f;
    private static final float BETWEEN = 8;
    private static final float BAND = 5 * Flow.MM;

    private Plates() {}

    static String set(Impression job) {
        List<Person> people = people(job);
        Flow flow = new Flow(job.paper(), PAGE, job.isRightToLeft(), (sheet, number) -> {});
        Sheet sheet = flow.page();
        if (people.isEmpty()) {
            Tag tag = job.paper().root().part("P");
            Phrase nobody = Phrase.of(job.words().of("nobody"), job.lang(), Style.quiet(12));
            job.put(sheet, nobody, tag, PAGE.side(), PAGE.side(), PAGE.width(), Align.START);
        }
        for (int i = 0; i < people.size(); i++) {
            if (i > 0 && i % ON_A_PAGE == 0) {
                sheet = flow.page();
            }
            plate(job, sheet, people.get(i), i % ON_A_PAGE * HEIGHT);
            job.progress().reach(i + 1, people.size());
        }
        return job.words().of("plates");
    }

    private static List<Person> people(Impression job) {
        LocalDate day = job.order().day();
        List<Placed> sessions =
                day == null ? job.release().sessions() : job.release().sessionsOn(day);
        Set<String> codes = new LinkedHashSet<>();
        sessions.stream()
                .filter(session -> !session.cancelled() && !session.postponed())
                .forEach(session -> session.session().people().forEach(person -> codes.add(person.person())));
        return codes.stream()
                .flatMap(code -> job.release().person(code).stream())
                .sorted(Comparator.comparing(person -> SortKey.of(person.name().plain(job.lang()), job.lang())))
                .toList();
    }

    private static void plate(Impression job, Sheet sheet, Person person, float top) {
        sheet.fill(0, top, sheet.width(), BAND, job.accent());
        Tag tag = job.paper().root().part("Sect");
        float width = PAGE.width();
        List<List<Line>> lines = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (Lang lang : job.langs()) {
            lines.add(name(person, lang, job.isSideBySide() ? 27 : 40));
            tags.add(tag.part("H1", lang));
            lines.add(Impression.fitted(
                    of(job, person),
                    lang,
                    List.of(Style.quiet(job.isSideBySide() ? 12 : 15), Style.quiet(10)),
                    width,
                    2));
            tags.add(tag.part("P", lang));
        }
        float height = (float)
                lines.stream().flatMap(List::stream).mapToDouble(Line::height).sum();
        float y = top + BAND + (HEIGHT - BAND - height - (job.isSideBySide() ? BETWEEN : 0)) / 2;
        for (int i = 0; i < lines.size(); i++) {
            y += i == 2 ? BETWEEN : 0;
            y = job.put(sheet, lines.get(i), tags.get(i), PAGE.side(), y, width, Align.CENTRE);
        }
    }

    /** On one line if it can be done in letters that are read from afar, else on two. */
    private static List<Line> name(Person person, Lang lang, float size) {
        for (float share : new float[] {1, 0.85f, LEAST}) {
            List<Line> lines = Setting.of(Phrase.of(person.name(), lang, Style.strong(size * share)), PAGE.width());
            if (lines.size() <= 1) {
                return lines;
            }
        }
        return Impression.fitted(person.name(), lang, List.of(Style.strong(size * LEAST)), PAGE.width(), 2);
    }

    /** What the person does, or else where. */
    private static LocalizedText of(Impression job, Person person) {
        if (!person.function().isEmpty()) {
            return person.function();
        }
        return person.affiliation().isEmpty()
                ? job.release()
                        .organisation(person.organisation())
                        .map(Organisation::name)
                        .orElse(LocalizedText.EMPTY)
                : person.affiliation();
    }
}
