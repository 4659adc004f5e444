package ma.riwaq.print;

import java.util.ArrayList;
import java.util.List;
import ma.riwaq.shared.Lang;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** What a part of a page is to whoever has it read aloud: a heading, a paragraph, a figure; in the order of reading. */
final class Tag {

    private final COSDictionary element = new COSDictionary();
    private final List<Tag> parts = new ArrayList<>();
    private final COSArray kids = new COSArray();

    /** The document itself. */
    Tag(Lang lang) {
        this("Document");
        language(lang);
    }

    private Tag(String role) {
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setName(COSName.S, role);
        element.setItem(COSName.K, kids);
    }

    /** A part of this one that is read after those before. */
    Tag part(String role) {
        Tag part = new Tag(role);
        part.element.setItem(COSName.P, element);
        kids.add(part.element);
        parts.add(part);
        return part;
    }

    /** The same, in a language of its own. */
    Tag part(String role, Lang lang) {
        return part(role).language(lang);
    }

    /** What is said in place of a picture. */
    Tag figure(String words) {
        Tag figure = part("Figure");
        figure.element.setString(COSName.getPDFName("Alt"), words);
        return figure;
    }

    /**
     * Words of this part in the order in which they are read; on the page they stand from left to right also where the
     * language does not.
     */
    Tag span(String words, Lang lang) {
        Tag span = part("Span", lang);
        span.element.setString(COSName.getPDFName("ActualText"), words);
        return span;
    }

    private Tag language(Lang lang) {
        element.setString(COSName.getPDFName("Lang"), lang.getLocale().toLanguageTag());
        return this;
    }

    /** A piece of a page that belongs to this. */
    void content(COSDictionary page, int number) {
        if (!element.containsKey(COSName.PG)) {
            element.setItem(COSName.PG, page);
        }
        if (element.getDictionaryObject(COSName.PG) == page) {
            kids.add(COSInteger.get(number));
            return;
        }
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        kids.add(reference);
    }

    /** Leaves out parts in which nothing came to stand; whether this one is empty itself. */
    boolean prune() {
        for (Tag part : parts) {
            if (part.prune()) {
                kids.removeObject(part.element);
            }
        }
        return kids.size() == 0;
    }

    COSDictionary element() {
        return element;
    }
}
