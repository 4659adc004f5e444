package ma.riwaq.support;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page for people who read it otherwise than by eye and mouse. */
public final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** Each barrier in a line: the rule, what it asks and where the page breaks it; empty when there is none. */
    public static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // without a second page for what frames of others hold: there are none
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Accessibility::line)
                        .toList();
    }

    private static String line(Rule rule) {
        List<Object> places =
                rule.getNodes().stream().map(node -> node.getTarget()).toList();
        return rule.getId() + ": " + rule.getHelp() + " at " + places;
    }
}
