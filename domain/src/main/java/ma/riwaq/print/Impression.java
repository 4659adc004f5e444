package ma.riwaq.print;

import java.awt.Color;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import ma.riwaq.print.Flow.Align;
import ma.riwaq.release.ReleaseDocument.Edition;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Colours;
import ma.riwaq.shared.FairTime;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.WrittenDay;

/** One printing: the release, the paper, the languages, and what all kinds of print have in common. */
record Impression(ReleasedEdition release, Order order, Paper paper, Progress progress) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Color OWN_ACCENT = new Color(0x0d, 0x5c, 0x50);
    private static final float FOOT = 7.5f;
    private static final String MORE = "…";

    /** White around a QR code, as part of its side. */
    private static final float QUIET_ZONE = 0.12f;

    Lang lang() {
        return order.langs().get(0);
    }

    List<Lang> langs() {
        return order.langs();
    }

    boolean isSideBySide() {
        return order.langs().size() > 1;
    }

    boolean isRightToLeft() {
        return Phrase.isRightToLeft(lang());
    }

    Wording words() {
        return new Wording(lang());
    }

    Edition edition() {
        return release.edition();
    }

    /** The colour of the edition where white can be read on it, else the site's own. */
    Color accent() {
        String accent = edition().accent();
        boolean good = accent != null && accent.matches(Colours.PATTERN) && Colours.readableWithWhite(accent);
        return good ? Color.decode(accent) : OWN_ACCENT;
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /** The first and the last day. */
    String dates(Lang lang) {
        LocalDate first = edition().firstDay();
        LocalDate last = edition().lastDay();
        String end = WrittenDay.date(last, lang);
        return first.equals(last)
                ? end
                : new Wording(lang).of("fromDayToDay", WrittenDay.start(first, last, lang), end);
    }

    /** Where the edition is held: place and town. */
    Phrase place(Lang lang, Style style) {
        Phrase phrase = Phrase.of(edition().place(), lang, style);
        if (!phrase.isEmpty() && !edition().city().isEmpty()) {
            phrase.add(new Wording(lang).of("comma"), style);
        }
        return phrase.add(edition().city(), style);
    }

    /** The address of a page of the public site. */
    String address(String path) {
        return order.site() + "/" + lang().getCode() + "/" + edition().slug() + "/" + path;
    }

    /** Writes a paragraph at a place of its own; gives back where it ends. */
    float put(Sheet sheet, Phrase phrase, Tag tag, float left, float top, float width, Align align) {
        return put(sheet, Setting.of(phrase, width), tag, left, top, width, align);
    }

    /** As above, of lines that are set already. */
    float put(Sheet sheet, List<Line> lines, Tag tag, float left, float top, float width, Align align) {
        float y = top;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sheet.write(line, left + inset(line, width, align), y, tag, i == lines.size() - 1);
            y += line.height();
        }
        return y;
    }

    private static float inset(Line line, float width, Align align) {
        float free = width - line.width();
        return switch (align) {
            case START -> Phrase.isRightToLeft(line.lang()) ? free : 0;
            case CENTRE -> free / 2;
            case END -> Phrase.isRightToLeft(line.lang()) ? 0 : free;
        };
    }

    /**
     * A text in the largest of some sizes in which it takes no more lines than it may; if it takes more even in the last,
     * its end is left out.
     */
    static List<Line> fitted(LocalizedText text, Lang lang, List<Style> sizes, float width, int most) {
        List<Line> lines = List.of();
        for (Style style : sizes) {
            lines = Setting.of(Phrase.alone(text, lang, style), width);
            if (lines.size() <= most) {
                return lines;
            }
        }
        Style last = sizes.get(sizes.size() - 1);
        return text.in(lang)
                .map(shown -> cut(shown.text(), part -> Phrase.of(part, shown.lang(), last), width, most))
                .orElse(lines);
    }

    private static List<Line> cut(String text, Function<String, Phrase> phrase, float width, int most) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (Setting.of(phrase.apply(beginning(text, middle)), width).size() <= most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Setting.of(phrase.apply(beginning(text, low)), width);
    }

    /** The whole words at the beginning of a text, or of its first word as much as may be. */
    private static String beginning(String text, int length) {
        boolean isWhole = length == text.length() || text.charAt(length) == ' ';
        int space = isWhole ? length : text.lastIndexOf(' ', length - 1);
        boolean splitsPair = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        int end = space > 0 ? space : splitsPair ? length - 1 : length;
        return text.substring(0, end).strip() + MORE;
    }

    /** An address as it is read and typed, to stand beside its QR code. */
    Phrase typed(String address, Style style) {
        return new Phrase(lang()).figures(address.replaceFirst("^https?://", ""), style);
    }

    /** A QR code in a square of a page. */
    void qr(Sheet sheet, String address, Tag tag, float left, float top, float side) {
        float quiet = side * QUIET_ZONE;
        sheet.fill(left, top, side, side, Color.WHITE);
        sheet.figure(
                Codes.qr(address, left + quiet, top + quiet, side - 2 * quiet),
                Color.BLACK,
                tag.figure(words().of("qr", address)));
    }

    /** Below the text of each page: the edition, the number of the page, and of which release it is. */
    void foot(Flow.Format format, int firstPage) {
        Style style = Style.quiet(FOOT);
        String at = WrittenDay.format(
                FairTime.local(release.header().releasedAt(), edition().zone()).toLocalDate(),
                WrittenDay.dayOfMonth(
                                FairTime.local(
                                                release.header().releasedAt(),
                                                edition().zone())
                                        .toLocalDate(),
                                lang())
                        + " MMMM uuuu",
                lang());
        Phrase release = Phrase.of(
                words().of("release", String.valueOf(release().header().number()), at), lang(), style);
        List<Sheet> sheets = paper.sheets();
        float side = format.width() * 0.44f;
        List<Line> name = fitted(edition().name(), lang(), List.of(style), side, 2);
        List<Line> of = Setting.of(release, side);
        boolean startsHere = name.stream().allMatch(line -> Phrase.isRightToLeft(line.lang()) == isRightToLeft());
        Align atEdge = startsHere ? Align.START : Align.END;
        float raised = (float) name.stream().skip(1).mapToDouble(Line::height).sum();
        for (int i = firstPage - 1; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            float top = sheet.height() - format.bottom() * 0.62f - raised;
            float start = isRightToLeft() ? sheet.width() - format.side() - side : format.side();
            float end = sheet.width() - side - start;
            mark(sheet, name, start, top, side, atEdge);
            mark(sheet, of, end, top, side, Align.END);
            mark(
                    sheet,
                    Setting.of(new Phrase(lang()).figures((i + 1) + " / " + sheets.size(), style), side),
                    (sheet.width() - side) / 2,
                    top,
                    side,
                    Align.CENTRE);
        }
    }

    private static void mark(Sheet sheet, List<Line> lines, float left, float top, float width, Align align) {
        float y = top;
        for (Line line : lines) {
            sheet.mark(line, left + inset(line, width, align), y);
            y += line.height();
        }
    }

    /** The eight-fold star of the site, large and faint, as a sign without words. */
    static void star(Sheet sheet, float x, float y, float radius, Color colour) {
        float[] points = new float[32];
        for (int i = 0; i < 16; i++) {
            double angle = Math.PI * i / 8;
            double reach = i % 2 == 0 ? radius : radius * 0.765;
            points[2 * i] = (float) (x + reach * Math.cos(angle));
            points[2 * i + 1] = (float) (y + reach * Math.sin(angle));
        }
        sheet.shape(points, colour);
    }
}
