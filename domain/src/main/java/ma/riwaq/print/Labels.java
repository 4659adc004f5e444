package ma.riwaq.print;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import ma.riwaq.print.Flow.Align;
import ma.riwaq.print.Flow.Format;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Labels for publications, eight on a page, which is cut without waste. */
final class Labels {

    private static final Format PAGE = Format.of(PDRectangle.A4, 0, 0, 0);
    private static final int ACROSS = 2;
    private static final int ON_A_PAGE = 8;
    private static final float WIDTH = PDRectangle.A4.getWidth() / ACROSS;
    private static final float HEIGHT = PDRectangle.A4.getHeight() / ON_A_PAGE * ACROSS;
    private static final float EDGE = 8 * Flow.MM;
    private static final float INSIDE = WIDTH - 2 * EDGE;
    private static final float CODE = 24 * Flow.MM;

    /** The bars of an ISBN in their full size: 95 modules of 0.33 mm. */
    private static final float BARS = 31.35f * Flow.MM;

    private static final float BARS_HEIGHT = 15 * Flow.MM;

    private Labels() {}

    static String set(Impression job) {
        List<Publication> all = job.release().document().publications();
        Flow flow = new Flow(job.paper(), PAGE, job.isRightToLeft(), (sheet, number) -> {});
        Sheet sheet = flow.page();
        if (all.isEmpty()) {
            Phrase none = Phrase.of(job.words().of("none"), job.lang(), Style.quiet(12));
            job.put(sheet, none, job.paper().root().part("P"), EDGE, EDGE, INSIDE, Align.START);
        }
        for (int i = 0; i < all.size(); i++) {
            if (i > 0 && i % ON_A_PAGE == 0) {
                sheet = flow.page();
            }
            int column = job.isRightToLeft() ? ACROSS - 1 - i % ACROSS : i % ACROSS;
            float left = column * WIDTH;
            int row = i % ON_A_PAGE / ACROSS;
            float top = row * HEIGHT;
            cut(sheet, left, top);
            label(job, sheet, all.get(i), left + EDGE, top + EDGE * 0.8f);
            job.progress().reach(i + 1, all.size());
        }
        return job.words().of("labels");
    }

    /** Short lines where the page is cut. */
    private static void cut(Sheet sheet, float left, float top) {
        float length = 4 * Flow.MM;
        sheet.fill(left + WIDTH - length, top + HEIGHT - 0.25f, length, 0.5f, Style.HAIRLINE);
        sheet.fill(left, top + HEIGHT - 0.25f, length, 0.5f, Style.HAIRLINE);
        sheet.fill(left + WIDTH - 0.25f, top + HEIGHT - length, 0.5f, length, Style.HAIRLINE);
        sheet.fill(left + WIDTH - 0.25f, top, 0.5f, length, Style.HAIRLINE);
    }

    private static void label(Impression job, Sheet sheet, Publication publication, float left, float top) {
        Tag tag = job.paper().root().part("Sect");
        float y = top;
        boolean two = job.isSideBySide();
        for (Lang lang : job.langs()) {
            List<Line> title = Impression.fitted(
                    publication.title(),
                    lang,
                    List.of(Style.strong(two ? 10 : 13), Style.strong(two ? 8.5f : 10)),
                    INSIDE,
                    two ? 1 : 2);
            y = job.put(sheet, title, tag.part("H1", lang), left, y, INSIDE, Align.START);
            y = one(job, sheet, authors(job, publication, lang), tag, left, y);
            y = one(job, sheet, imprint(job, publication, lang), tag, left, y);
            y += 2;
        }
        codes(job, sheet, publication, tag, left, top + HEIGHT - 1.6f * EDGE);
    }

    private static float one(Impression job, Sheet sheet, Phrase phrase, Tag tag, float left, float y) {
        List<Line> lines = Setting.of(phrase, INSIDE);
        return job.put(
                sheet,
                lines.subList(0, Math.min(1, lines.size())),
                tag.part("P", phrase.lang()),
                left,
                y,
                INSIDE,
                Align.START);
    }

    private static Phrase authors(Impression job, Publication publication, Lang lang) {
        Phrase phrase = new Phrase(lang);
        publication.authors().stream()
                .flatMap(code -> job.release().person(code).stream())
                .map(Person::name)
                .forEach(name -> join(phrase, name, "comma", Style.text(9)));
        return phrase;
    }

    private static Phrase imprint(Impression job, Publication publication, Lang lang) {
        Style style = Style.quiet(8);
        Phrase phrase = new Phrase(lang);
        publication.publishers().stream()
                .flatMap(code -> job.release().organisation(code).stream())
                .map(Organisation::name)
                .forEach(name -> join(phrase, name, "comma", style));
        Wording words = new Wording(lang);
        if (publication.year() != null) {
            phrase.add(phrase.isEmpty() ? "" : words.of("dot"), style)
                    .figures(String.valueOf(publication.year()), style);
        }
        if (publication.shelf() != null) {
            phrase.add(phrase.isEmpty() ? "" : words.of("dot"), style)
                    .add(words.around("shelf", style, style, publication.shelf()));
        }
        return phrase;
    }

    private static void join(Phrase phrase, LocalizedText name, String between, Style style) {
        phrase.add(phrase.isEmpty() ? "" : new Wording(phrase.lang()).of(between), style)
                .add(name, style);
    }

    /** The QR code where a line begins and the bars where it ends, both standing on the foot of the label. */
    private static void codes(Impression job, Sheet sheet, Publication publication, Tag tag, float left, float foot) {
        boolean right = job.isRightToLeft();
        float qr = right ? left + INSIDE - CODE : left;
        String address = job.address("publications/" + publication.code());
        job.qr(sheet, address, tag, qr, foot - CODE, CODE);
        List<Line> typed = Setting.of(job.typed(address, Style.quiet(6.5f)), INSIDE);
        float height = (float) typed.stream().mapToDouble(Line::height).sum();
        job.put(sheet, typed, tag.part("P"), left, foot - CODE - height, INSIDE, Align.START);
        if (publication.isbn() == null) {
            return;
        }
        float bars = right ? left : left + INSIDE - BARS;
        float line = 11;
        Optional<List<float[]>> areas =
                Codes.bars(publication.isbn(), bars, foot - BARS_HEIGHT - line, BARS, BARS_HEIGHT);
        areas.ifPresent(
                dark -> sheet.figure(dark, Color.BLACK, tag.figure(job.words().of("bars", publication.isbn()))));
        job.put(
                sheet,
                new Phrase(Lang.EN).figures("ISBN " + publication.isbn(), Style.text(7)),
                tag.part("P"),
                bars,
                foot - line,
                BARS,
                Align.CENTRE);
    }
}
