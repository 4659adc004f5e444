package ma.riwaq.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.riwaq.print.Flow.Align;
import ma.riwaq.print.Flow.Column;
import ma.riwaq.print.Flow.Format;
import ma.riwaq.print.Flow.Paragraph;
import ma.riwaq.release.ReleaseDocument.Day;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.WrittenDay;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** What is on in one day, to be hung up. */
final class DaySheet {

    static final Format A4 = Format.of(PDRectangle.A4, 18, 17, 19);
    static final float TIME = 24 * Flow.MM;
    static final float CODE = 24 * Flow.MM;

    private static final float BAND = 4 * Flow.MM;
    private static final float TITLE = 11.5f;
    private static final float GAP = 6 * Flow.MM;
    private static final float ABOVE_RULE = 0.5f * Flow.MM;

    private DaySheet() {}

    static String set(Impression job) {
        LocalDate day = job.order().day();
        Flow flow = flow(job);
        flow.page();
        heading(job, flow, day);
        Tag section = job.paper().root().part("Sect");
        List<Placed> sessions = job.release().sessionsOn(day);
        if (sessions.isEmpty()) {
            for (Lang lang : job.langs()) {
                flow.add(Phrase.of(new Wording(lang).of("nothing"), lang, Style.quiet(TITLE)), section.part("P", lang));
            }
        }
        int[] done = {0};
        int total = sessions.size();
        new Entries(job, flow, TITLE, TIME, true, false)
                .add(sessions, section, 2, session -> job.progress().reach(++done[0], total));
        job.foot(A4, 1);
        return job.words().of("day", WrittenDay.of(day, job.lang()));
    }

    /** Pages with a band of the colour of the edition at the top. */
    static Flow flow(Impression job) {
        return new Flow(
                job.paper(),
                A4,
                job.isRightToLeft(),
                (sheet, number) -> sheet.fill(0, 0, sheet.width(), BAND, job.accent()));
    }

    private static void heading(Impression job, Flow flow, LocalDate day) {
        List<List<Paragraph>> texts = new ArrayList<>();
        Tag head = job.paper().root().part("Sect");
        for (Lang lang : job.langs()) {
            List<Paragraph> text = new ArrayList<>();
            float title = job.isSideBySide() ? 17 : 25;
            text.add(paragraph(Phrase.of(job.edition().pavilion(), lang, Style.quiet(9.5f)), head.part("P", lang), 0));
            text.add(paragraph(
                    Phrase.of(
                            new Wording(lang).heading(day),
                            lang,
                            Style.strong(title).in(job.accent())),
                    head.part("H1", lang),
                    2));
            text.add(paragraph(Phrase.of(job.edition().name(), lang, Style.text(10)), head.part("P", lang), 2));
            Phrase hours = hours(job, day, lang);
            text.add(paragraph(hours.isEmpty() ? job.place(lang, Style.quiet(9.5f)) : hours, head.part("P", lang), 1));
            texts.add(text);
        }
        headed(job, flow, head, texts, "schedule/" + day, "scanDay");
    }

    private static Phrase hours(Impression job, LocalDate date, Lang lang) {
        Style style = Style.quiet(9.5f);
        return job.edition().days().stream()
                .filter(day -> day.date().equals(date) && day.opens() != null && day.closes() != null)
                .findFirst()
                .map(day -> hours(day, lang, style))
                .orElseGet(() -> new Phrase(lang));
    }

    static Phrase hours(Day day, Lang lang, Style style) {
        return new Wording(lang)
                .around("hours", style, style, Impression.clock(day.opens()), Impression.clock(day.closes()));
    }

    /** The head of a page with a QR code: at the end of the line, or between two languages. */
    static void headed(Impression job, Flow flow, Tag head, List<List<Paragraph>> texts, String path, String caption) {
        float whole = flow.format().width();
        float top = flow.y();
        float code = job.isSideBySide() ? (whole - CODE) / 2 : whole - CODE;
        flow.add(
                job.isSideBySide()
                        ? Entries.columns(flow, CODE, List.of(), texts)
                        : List.of(new Column(0, whole - CODE - GAP, texts.get(0))),
                0);
        float below = flow.y();
        job.qr(flow.sheet(), job.address(path), head, flow.left(code, CODE), top, CODE);
        float end = top + CODE;
        for (Lang lang : job.langs()) {
            Phrase words = Phrase.of(new Wording(lang).of(caption), lang, Style.quiet(7));
            end = job.put(flow.sheet(), words, head.part("P", lang), flow.left(code, CODE), end, CODE, Align.CENTRE);
        }
        end = job.put(
                flow.sheet(),
                job.typed(job.address(path), Style.quiet(6)),
                head.part("P"),
                flow.format().side(),
                Math.max(below, end) + ABOVE_RULE,
                whole,
                job.isSideBySide() ? Align.CENTRE : Align.END);
        flow.moveTo(end + ABOVE_RULE);
        flow.rule(job.accent(), 1.2f);
        flow.skip(3 * Flow.MM);
    }

    static Paragraph paragraph(Phrase phrase, Tag tag, float before) {
        return new Paragraph(phrase, tag, before, Align.START);
    }
}
