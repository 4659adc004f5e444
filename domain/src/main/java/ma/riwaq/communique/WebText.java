package ma.riwaq.communique;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Takes the text out of a web page, a line for each paragraph, without scripts, styles and menus. */
final class WebText {

    private static final Set<String> NONE =
            Set.of("script", "style", "noscript", "template", "nav", "svg", "iframe", "head", "form", "button");

    private WebText() {}

    static String of(String page) {
        StringBuilder text = new StringBuilder();
        Element body = Jsoup.parse(page).body();
        body.select(String.join(",", NONE)).remove();
        body.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else if (isBreak(node)) {
                    text.append('\n');
                } else if (node instanceof Element cell && isCell(cell)) {
                    text.append(" | ");
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock() && !isCell(element)) {
                    text.append('\n');
                }
            }
        });
        return text.toString().strip();
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && (element.nameIs("br") || (element.isBlock() && !isCell(element)));
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }
}
