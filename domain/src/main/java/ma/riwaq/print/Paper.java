package ma.riwaq.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import ma.riwaq.shared.FontFile;
import ma.riwaq.shared.Lang;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF being made: its pages, its fonts with the letters that are used, and its tags, as PDF/UA-1 (ISO 14289-1) asks.
 * What is drawn lies in a temporary file, so that a long programme takes little memory. The same content gives the same
 * bytes.
 */
final class Paper implements AutoCloseable {

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final PDResources resources = new PDResources();
    private final Map<FontFile, Letters> fonts = new EnumMap<>(FontFile.class);
    private final List<Sheet> sheets = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final Lang lang;
    private final Tag root;

    /** A font of the file with the glyphs that are used, and what they stand for. */
    private record Letters(PDType0Font font, COSName name, TrueTypeFont file, Map<Integer, String> used) {}

    Paper(Lang lang) {
        this.lang = lang;
        root = new Tag(lang);
    }

    PDDocument document() {
        return document;
    }

    Tag root() {
        return root;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** A new page after those before; what was drawn on them so far is put away. */
    Sheet sheet(PDRectangle size) {
        try {
            if (!sheets.isEmpty()) {
                sheets.get(sheets.size() - 1).putAway();
            }
            PDPage page = new PDPage(size);
            page.setResources(resources);
            page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
            page.setStructParents(sheets.size());
            document.addPage(page);
            Sheet sheet = new Sheet(this, page);
            sheets.add(sheet);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names the last page in the list that readers show beside the pages. */
    void bookmark(String name) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(name);
        item.setDestination(document.getPage(sheets.size() - 1));
        outline.addLast(item);
    }

    /** The name of the font in the file; its letters are now among those that are used. */
    COSName font(Glyphs glyphs) {
        Letters letters = letters(glyphs.font());
        for (int i = 0; i < glyphs.codes().length; i++) {
            letters.used().putIfAbsent(glyphs.codes()[i], glyphs.texts()[i]);
            glyphs.joined().get(i).forEach(letter -> letters.used().putIfAbsent(letter.code(), letter.text()));
        }
        return letters.name();
    }

    /** How far a glyph moves the pen, in thousandths of the size. */
    float width(FontFile font, int glyph) {
        try {
            TrueTypeFont file = letters(font).file();
            return file.getAdvanceWidth(glyph) * 1000f / file.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Letters letters(FontFile font) {
        return fonts.computeIfAbsent(font, this::embed);
    }

    private Letters embed(FontFile font) {
        try (InputStream in = font.open()) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
            PDType0Font embedded = PDType0Font.load(document, file, true);
            return new Letters(embedded, resources.add(embedded), file, new TreeMap<>());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the file; the stream stays open.
     *
     * @param at when the release was made, which is the date of the file
     */
    void write(String title, Instant at, OutputStream out) throws IOException {
        for (Sheet sheet : sheets) {
            sheet.putAway();
        }
        for (Letters letters : fonts.values()) {
            letters.font().addGlyphsToSubset(letters.used().keySet());
            letters.font().subset();
            name(letters);
        }
        describe(title, at);
        tags();
        document.setDocumentId(at.toEpochMilli());
        document.save(out);
    }

    /** Says what each glyph stands for: joined letters have no character of their own in the font. */
    private void name(Letters letters) throws IOException {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        letters.used().forEach((code, text) -> {
            map.append("1 beginbfchar\n<").append("%04X".formatted(code)).append("> <");
            text.chars().forEach(c -> map.append("%04X".formatted(c)));
            map.append(">\nendbfchar\n");
        });
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        letters.font().getCOSObject().setItem(COSName.TO_UNICODE, stream);
    }

    private void describe(String title, Instant at) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        date.setTimeInMillis(at.toEpochMilli());
        information.setTitle(title);
        information.setCreator("Riwaq");
        information.setCreationDate(date);
        document.setDocumentInformation(information);
        document.setVersion(1.7f);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        document.getDocumentCatalog().setLanguage(lang.getLocale().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        preferences.setReadingDirection(
                lang.getDir().equals("rtl")
                        ? PDViewerPreferences.READING_DIRECTION.R2L
                        : PDViewerPreferences.READING_DIRECTION.L2R);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Metadata.of(title, lang, at));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private void tags() {
        root.prune();
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        tree.setItem(COSName.K, root.element());
        root.element().setItem(COSName.P, tree);
        COSArray numbers = new COSArray();
        for (int i = 0; i < sheets.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(sheets.get(i).tagged());
        }
        COSDictionary parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        tree.setItem(COSName.getPDFName("ParentTree"), parents);
        tree.setInt(COSName.getPDFName("ParentTreeNextKey"), sheets.size());
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("StructTreeRoot"), tree);
    }

    @Override
    public void close() throws IOException {
        for (Letters letters : fonts.values()) {
            letters.file().close();
        }
        document.close();
    }
}
