package ma.riwaq.print;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ma.riwaq.print.Line.Piece;
import ma.riwaq.print.Phrase.Part;
import ma.riwaq.shared.FontFile;
import ma.riwaq.shared.Lang;

/** Sets a paragraph in lines: breaks it, orders it as its directions ask, and joins its letters. */
final class Setting {

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char END = '\u2069';
    private static final int EM = 1000;

    /** Longest piece of a word without an end that is tried on one line, in characters. */
    private static final int LONGEST_TRY = 256;

    private final Phrase phrase;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> partOf = new ArrayList<>();
    private final List<FontFile> fontOf = new ArrayList<>();
    private Bidi bidi;

    private Setting(Phrase phrase) {
        this.phrase = phrase;
    }

    /** The lines of a paragraph, none of them wider than the width in points; none for an empty one. */
    static List<Line> of(Phrase phrase, float width) {
        Setting setting = new Setting(phrase);
        setting.write();
        return setting.text.length() == 0 ? List.of() : setting.lines(width);
    }

    private void write() {
        for (int i = 0; i < phrase.parts().size(); i++) {
            Part part = phrase.parts().get(i);
            if (part.apart()) {
                mark(Phrase.isRightToLeft(part.lang()) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT, i);
            }
            letters(part, i);
            if (part.apart()) {
                mark(END, i);
            }
        }
    }

    private void mark(char mark, int part) {
        text.append(mark);
        partOf.add(part);
        fontOf.add(null);
    }

    private void letters(Part part, int index) {
        FontFile before = part.style().bold() ? FontFile.PLEX_BOLD : FontFile.PLEX;
        FontFile first = before;
        for (int c : part.text().codePoints().toArray()) {
            int shown = shown(c, first);
            if (shown < 0) {
                continue;
            }
            FontFile font = font(shown, before, first);
            before = font;
            text.appendCodePoint(shown);
            for (int i = 0; i < Character.charCount(shown); i++) {
                partOf.add(index);
                fontOf.add(font);
            }
        }
    }

    /**
     * A character that a font has: the same, or what it is made of; a question mark in place of a letter that none has,
     * and nothing in place of a picture.
     */
    private static int shown(int c, FontFile first) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return ' ';
        }
        if (first.has(c) || FontFile.TIFINAGH.has(c)) {
            return c;
        }
        int base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePointAt(0);
        if (base != c && first.has(base)) {
            return base;
        }
        return Character.isLetterOrDigit(c) ? '?' : -1;
    }

    /** The same as before where it has the character, so that words are not torn apart. */
    private static FontFile font(int c, FontFile before, FontFile first) {
        if (before.has(c)) {
            return before;
        }
        return first.has(c) ? first : FontFile.TIFINAGH;
    }

    private List<Line> lines(float width) {
        bidi = new Bidi();
        bidi.setPara(text.toString(), phrase.isRightToLeft() ? Bidi.RTL : Bidi.LTR, null);
        List<Line> lines = new ArrayList<>();
        BreakIterator breaks =
                BreakIterator.getLineInstance(ULocale.forLocale(phrase.lang().getLocale()));
        breaks.setText(text.toString());
        int lineStart = 0;
        int start = 0;
        float used = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            int visible = visibleEnd(start, end);
            float word = width(start, Math.min(visible, start + LONGEST_TRY));
            if (used + word > width && start > lineStart) {
                lines.add(line(lineStart, start));
                lineStart = start;
                used = 0;
            }
            while (word > width) {
                start = fitting(start, visible, width);
                lines.add(line(lineStart, start));
                lineStart = start;
                word = width(start, Math.min(visible, start + LONGEST_TRY));
            }
            used += word + width(visible, end);
            start = end;
        }
        if (lineStart < text.length()) {
            lines.add(line(lineStart, text.length()));
        }
        return lines;
    }

    private int visibleEnd(int start, int end) {
        int visible = end;
        while (visible > start && (Character.isWhitespace(text.charAt(visible - 1)) || isMark(visible - 1))) {
            visible--;
        }
        return visible;
    }

    private boolean isMark(int i) {
        return fontOf.get(i) == null;
    }

    /** How far a word too long for any line fits on one; at least one character. */
    private int fitting(int start, int end, float width) {
        int low = start + Character.charCount(text.codePointAt(start));
        int high = Math.min(end, start + LONGEST_TRY);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(start, middle) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean splitsPair = low < end && Character.isLowSurrogate(text.charAt(low));
        return splitsPair ? low + 1 : low;
    }

    private float width(int start, int end) {
        float width = 0;
        for (int from = start; from < end; ) {
            int to = sameLook(from, end);
            if (!isMark(from)) {
                Glyphs.Run run = run(from, to, bidi.getLevelAt(from) % 2 == 1);
                width += run.advance() * style(from).size() / EM;
            }
            from = to;
        }
        return width;
    }

    /** Where the letters end that are of one font, look and direction. */
    private int sameLook(int from, int end) {
        int to = from + 1;
        while (to < end
                && fontOf.get(to) == fontOf.get(from)
                && partOf.get(to).equals(partOf.get(from))
                && bidi.getLevelAt(to) == bidi.getLevelAt(from)) {
            to++;
        }
        return to;
    }

    private Glyphs.Run run(int from, int to, boolean rightToLeft) {
        return Glyphs.of(text.substring(from, to), fontOf.get(from), rightToLeft);
    }

    private Part part(int at) {
        return phrase.parts().get(partOf.get(at));
    }

    private Style style(int at) {
        return part(at).style();
    }

    private Line line(int start, int end) {
        int visible = Math.max(visibleEnd(start, end), start + 1);
        Bidi line = bidi.setLine(start, visible);
        List<Piece> pieces = new ArrayList<>();
        float x = 0;
        float size = 0;
        for (int i = 0; i < line.countRuns(); i++) {
            BidiRun run = line.getVisualRun(i);
            for (int[] look : looks(start + run.getStart(), start + run.getLimit(), run.isOddRun())) {
                Glyphs.Run set = run(look[0], look[1], run.isOddRun());
                Style style = style(look[0]);
                Lang lang = part(look[0]).lang();
                pieces.add(new Piece(x, set.glyphs(), style, lang, look[0], text.substring(look[0], look[1])));
                x += set.advance() * style.size() / EM;
                size = Math.max(size, style.size());
            }
        }
        return new Line(pieces, x, size, phrase.lang());
    }

    /** The pieces of a run from left to right. */
    private List<int[]> looks(int start, int end, boolean rightToLeft) {
        List<int[]> looks = new ArrayList<>();
        for (int from = start; from < end; ) {
            int to = sameLook(from, end);
            if (!isMark(from)) {
                looks.add(new int[] {from, to});
            }
            from = to;
        }
        if (rightToLeft) {
            looks.sort(Comparator.comparing((int[] look) -> look[0]).reversed());
        }
        return looks;
    }
}
