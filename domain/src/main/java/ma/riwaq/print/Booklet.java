package ma.riwaq.print;

import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.riwaq.print.Flow.Align;
import ma.riwaq.print.Flow.Column;
import ma.riwaq.print.Flow.Format;
import ma.riwaq.print.Flow.Paragraph;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.SortKey;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The whole programme: a cover, the days with their pages, the sessions of each day, and who takes part where. */
final class Booklet {

    private static final Format A5 = Format.of(PDRectangle.A5, 13, 14, 16);
    private static final float TIME = 19 * Flow.MM;
    private static final float BETWEEN = 15 * Flow.MM;
    private static final float TITLE = 9.5f;
    private static final float HEADING = 16;
    private static final float PAGE = 10 * Flow.MM;
    private static final float PAGES = 20 * Flow.MM;
    private static final float DAY = 34;
    private static final float CODE = 26 * Flow.MM;
    private static final float STAR = 7 * Flow.MM;
    private static final float HALF = 0.5f;
    private static final float GAP = 4 * Flow.MM;
    private static final float RULE = 1.2f;

    private final Impression job;
    private final Flow flow;
    private final Tag contents;
    private final List<Later> later = new ArrayList<>();
    private final Map<LocalDate, Integer> firstPages = new HashMap<>();
    private final Map<String, TreeSet<Integer>> pagesOf = new LinkedHashMap<>();

    /** A page number that is known only when everything is set. */
    private record Later(LocalDate day, Sheet sheet, float top, Tag tag) {}

    private Booklet(Impression job) {
        this.job = job;
        flow = new Flow(job.paper(), A5, job.isRightToLeft(), (sheet, number) -> {});
        contents = job.paper().root();
    }

    static String set(Impression job) {
        return new Booklet(job).set();
    }

    private String set() {
        cover();
        days();
        programme();
        people();
        for (Later number : later) {
            Integer page = firstPages.get(number.day());
            if (page != null) {
                number(number, page);
            }
        }
        job.foot(A5, 2);
        return job.edition().name().plain(job.lang());
    }

    private void cover() {
        Sheet sheet = flow.page();
        job.paper().bookmark(job.words().of("booklet"));
        float height = sheet.height() * 0.66f;
        sheet.fill(0, 0, sheet.width(), height, job.accent());
        boolean right = job.isRightToLeft();
        Impression.star(
                sheet,
                right ? STAR : sheet.width() - STAR,
                height - 2 * STAR,
                6 * STAR,
                blend(job.accent(), Color.WHITE, 0.1f));
        sheet.fill(0, height, sheet.width(), sheet.height() - height, Color.WHITE);
        Tag head = contents.part("Sect");
        float left = A5.side();
        float width = A5.width();
        float y = 24 * Flow.MM;
        for (Lang lang : job.langs()) {
            float size = job.isSideBySide() ? 19 : 27;
            y = job.put(
                    sheet,
                    Phrase.of(
                            new Wording(lang).of("booklet"),
                            lang,
                            Style.text(12).in(Color.WHITE)),
                    head.part("P", lang),
                    left,
                    y,
                    width,
                    Align.START);
            List<Line> name = Impression.fitted(
                    job.edition().name(),
                    lang,
                    List.of(
                            Style.strong(size).in(Color.WHITE),
                            Style.strong(size * 0.8f).in(Color.WHITE),
                            Style.strong(size * 0.6f).in(Color.WHITE)),
                    width,
                    4);
            y = job.put(sheet, name, head.part("H1", lang), left, y + 4, width, Align.START);
            y = job.put(
                    sheet,
                    Phrase.of(job.edition().slogan(), lang, Style.text(12).in(Color.WHITE)),
                    head.part("P", lang),
                    left,
                    y + 4,
                    width,
                    Align.START);
            y += 9 * Flow.MM;
        }
        float below = height + 8 * Flow.MM;
        for (Lang lang : job.langs()) {
            below = job.put(
                    sheet,
                    Phrase.of(job.dates(lang), lang, Style.strong(12).in(job.accent())),
                    head.part("P", lang),
                    left,
                    below,
                    width,
                    Align.START);
            below = job.put(
                    sheet, job.place(lang, Style.text(10)), head.part("P", lang), left, below, width, Align.START);
            below = job.put(
                    sheet,
                    Phrase.of(job.edition().pavilion(), lang, Style.quiet(8.5f)),
                    head.part("P", lang),
                    left,
                    below + 2,
                    width,
                    Align.START);
            below += 4 * Flow.MM;
        }
    }

    private static Color blend(Color one, Color other, float share) {
        return new Color(
                Math.round(one.getRed() + (other.getRed() - one.getRed()) * share),
                Math.round(one.getGreen() + (other.getGreen() - one.getGreen()) * share),
                Math.round(one.getBlue() + (other.getBlue() - one.getBlue()) * share));
    }

    /** The table of days; the numbers of their pages are written when they are known. */
    private void days() {
        flow.page();
        job.paper().bookmark(job.words().of("days"));
        heading("days", contents.part("Sect"));
        flow.release();
        Tag table = contents.part("TOC");
        for (LocalDate day : job.release().days()) {
            int count = job.release().sessionsOn(day).size();
            Tag entry = table.part("TOCI");
            List<List<Phrase>> words = new ArrayList<>();
            for (Lang lang : job.langs()) {
                words.add(List.of(
                        Phrase.of(new Wording(lang).heading(day), lang, Style.strong(9.5f)),
                        Phrase.of(new Wording(lang).count(count), lang, Style.quiet(8))));
            }
            flow.need(DAY);
            Later number = new Later(day, flow.sheet(), flow.y(), entry);
            numbered(words, entry, new Phrase(job.lang()), PAGE);
            later.add(number);
            flow.skip(2);
            flow.rule(Style.HAIRLINE, 0.5f);
            flow.skip(2.5f);
        }
        code();
    }

    private void number(Later at, int page) {
        Phrase phrase = new Phrase(job.lang())
                .figures(String.valueOf(page), Style.strong(9.5f).in(job.accent()));
        float start = job.isSideBySide() ? (A5.width() - PAGE) / 2 : A5.width() - PAGE;
        job.put(
                at.sheet(),
                phrase,
                at.tag().part("P"),
                flow.left(start, PAGE),
                at.top(),
                PAGE,
                job.isSideBySide() ? Align.CENTRE : Align.END);
    }

    private void code() {
        flow.skip(8 * Flow.MM);
        flow.need(CODE);
        Tag tag = contents.part("Sect");
        float top = flow.y();
        job.qr(flow.sheet(), job.address(""), tag, flow.left(0, CODE), top, CODE);
        float width = A5.width() - CODE - GAP;
        float y = top + 6 * Flow.MM;
        for (Lang lang : job.langs()) {
            y = job.put(
                    flow.sheet(),
                    Phrase.of(new Wording(lang).of("scanBooklet"), lang, Style.text(9)),
                    tag.part("P", lang),
                    flow.left(CODE + GAP, width),
                    y,
                    width,
                    job.lang() == lang ? Align.START : Align.END);
        }
        job.put(
                flow.sheet(),
                new Phrase(job.lang()).figures(job.address(""), Style.quiet(8)),
                tag.part("P"),
                flow.left(CODE + GAP, width),
                y,
                width,
                Align.START);
        flow.moveTo(top + CODE);
    }

    private void heading(String key, Tag section) {
        List<Paragraph> titles = new ArrayList<>();
        for (Lang lang : job.langs()) {
            titles.add(new Paragraph(
                    Phrase.of(
                            new Wording(lang).of(key),
                            lang,
                            Style.strong(HEADING).in(job.accent())),
                    section.part("H2", lang),
                    0,
                    Align.START));
        }
        titles(titles);
    }

    private void titles(List<Paragraph> titles) {
        float half = (A5.width() - GAP) / 2;
        flow.hold(
                job.isSideBySide()
                        ? List.of(
                                new Column(0, half, titles.subList(0, 1)),
                                new Column(A5.width() - half, half, titles.subList(1, 2)))
                        : List.of(new Column(0, A5.width(), titles)),
                0);
        flow.hold(4 * Flow.MM + RULE, () -> {
            flow.skip(1.5f * Flow.MM);
            flow.rule(job.accent(), RULE);
            flow.skip(2.5f * Flow.MM);
        });
    }

    /** The sessions day by day. */
    private void programme() {
        int total = job.release().sessions().size();
        int done = 0;
        for (LocalDate day : job.release().days()) {
            List<Placed> sessions = job.release().sessionsOn(day);
            if (sessions.isEmpty()) {
                continue;
            }
            begin();
            flow.hold(0, () -> job.paper().bookmark(job.words().heading(day)));
            Tag section = contents.part("Sect");
            List<Paragraph> titles = new ArrayList<>();
            for (Lang lang : job.langs()) {
                titles.add(new Paragraph(
                        Phrase.of(
                                new Wording(lang).heading(day),
                                lang,
                                Style.strong(job.isSideBySide() ? 13 : HEADING).in(job.accent())),
                        section.part("H2", lang),
                        0,
                        Align.START));
            }
            titles(titles);
            done = sessions(sessions, section, done, total);
        }
        if (!job.release().unplaced().isEmpty()) {
            flow.page();
            job.paper().bookmark(job.words().of("unplaced"));
            Tag section = contents.part("Sect");
            heading("unplaced", section);
            sessions(job.release().unplaced(), section, done, total);
        }
    }

    /** A day begins on a page of its own, if the page before is not half empty. */
    private void begin() {
        if (flow.number() > 2 && flow.left() > HALF) {
            flow.skip(9 * Flow.MM);
        } else {
            flow.page();
        }
    }

    private int sessions(List<Placed> sessions, Tag section, int before, int total) {
        int[] done = {before};
        new Entries(job, flow, TITLE, job.isSideBySide() ? BETWEEN : TIME, true, true)
                .add(sessions, section, 3, session -> {
                    firstPages.putIfAbsent(session.day(), flow.begun());
                    for (PersonInRole person : session.session().people()) {
                        pagesOf.computeIfAbsent(person.person(), code -> new TreeSet<>())
                                .add(flow.begun());
                    }
                    job.progress().reach(++done[0], total);
                });
        return done[0];
    }

    /** Who takes part, in the order of the alphabet, with the pages. */
    private void people() {
        List<Person> people = pagesOf.keySet().stream()
                .flatMap(code -> job.release().person(code).stream())
                .sorted(Comparator.comparing(person -> SortKey.of(person.name().plain(job.lang()), job.lang())))
                .toList();
        if (people.isEmpty()) {
            return;
        }
        flow.page();
        job.paper().bookmark(job.words().of("people"));
        Tag section = contents.part("Sect");
        heading("people", section);
        Tag list = section.part("L");
        for (Person person : people) {
            Tag item = list.part("LI").part("LBody");
            List<List<Phrase>> names = new ArrayList<>();
            for (Lang lang : job.langs()) {
                names.add(List.of(Phrase.of(person.name(), lang, Style.text(9))));
            }
            numbered(names, item, pages(pagesOf.get(person.code())), job.isSideBySide() ? BETWEEN * 2 : 2 * PAGES);
            flow.skip(1.5f);
        }
    }

    /** Numbers of pages in the order of the language; between two languages, from left to right. */
    private Phrase pages(Set<Integer> numbers) {
        Style style = Style.quiet(9);
        String comma = job.isSideBySide() ? ", " : job.words().of("comma");
        String pages = numbers.stream().map(String::valueOf).collect(Collectors.joining(comma));
        return job.isSideBySide() ? new Phrase(job.lang()).figures(pages, style) : Phrase.of(pages, job.lang(), style);
    }

    /** Words with the number of a page at the end of the line, or between two languages. */
    private void numbered(List<List<Phrase>> words, Tag tag, Phrase number, float width) {
        float half = job.isSideBySide() ? (A5.width() - width) / 2 : A5.width() - width;
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Lang lang = job.langs().get(i);
            columns.add(new Column(
                    i == 0 ? 0 : A5.width() - half,
                    half,
                    words.get(i).stream()
                            .map(phrase -> new Paragraph(phrase, tag.part("P", lang), 0, Align.START))
                            .toList()));
        }
        Align align = job.isSideBySide() ? Align.CENTRE : Align.END;
        columns.add(new Column(half, width, List.of(new Paragraph(number, tag.part("P"), 0, align))));
        flow.add(columns, 0);
    }
}
