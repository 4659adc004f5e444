package ma.riwaq.web.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.shared.Lang;

/**
 * What a public address asks for.
 *
 * @param root what stands before every address of this visit: empty, but for easy reading and where staff look at
 *     another release
 * @param edition the release that is shown; null for pages that are about no edition
 * @param code of the thing that the page is about, or the day; null for pages of a whole
 * @param filters the known parameters of the query by name; a value that fits nothing is {@link Parameter#UNKNOWN}
 */
public record Address(
        String root, Lang lang, PageKind kind, ReleasedEdition edition, String code, Map<String, String> filters) {

    /** The root of the same site, easy to read. */
    static final String EASY = "/easy";

    /** What the roots begin with under which staff look at another release. */
    static final String PREVIEW = "/preview/";

    /** An address of the site as it is. */
    public Address(Lang lang, PageKind kind, ReleasedEdition edition, String code, Map<String, String> filters) {
        this("", lang, kind, edition, code, filters);
    }

    /** The same page under another root. */
    Address under(String other) {
        return new Address(other, lang, kind, edition, code, filters);
    }

    /** Whether it shows a release to staff, and not the site as it is to everybody. */
    public boolean isPreview() {
        return root.startsWith(PREVIEW);
    }

    /** Whether it shows the page in large type, with less on it. */
    public boolean isEasy() {
        return root.equals(EASY);
    }

    /** The same page in another language, with the same filters. */
    public String path(Lang other) {
        if (kind.isOfTheSite()) {
            return "/" + kind.getSection();
        }
        if (kind == PageKind.LIVE) {
            return "/live/" + edition.edition().slug() + kind.ending();
        }
        if (kind == PageKind.RELEASE) {
            return "/" + kind.getSection() + "/" + edition.edition().slug() + "/release";
        }
        StringBuilder path =
                new StringBuilder(root).append('/').append(other.getCode()).append('/');
        if (kind.isOfTheLanguage()) {
            return path.append(kind.getSection()).toString();
        }
        if (kind == PageKind.HOME || (edition == null && !kind.isOfAllEditions())) {
            return path.toString();
        }
        if (edition != null) {
            path.append(edition.edition().slug()).append('/');
        }
        path.append(kind.getSection());
        if (code != null) {
            path.append('/').append(code).append(kind.ending());
        }
        return path.append(query()).toString();
    }

    /** The same page with another value of a parameter, or with none where the value is null. */
    public Address with(Parameter parameter, String value) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Parameter each : Parameter.values()) {
            String kept = each == parameter ? value : filters.get(each.getName());
            if (kept != null) {
                changed.put(each.getName(), kept);
            }
        }
        return new Address(root, lang, kind, edition, code, changed);
    }

    /** Whether somebody looks for words: such pages are without number. */
    boolean isWithWords() {
        return filters.containsKey(Parameter.Q.getName());
    }

    /** The address in one fixed spelling: the name under which the page is kept. */
    String key() {
        return path(lang);
    }

    private String query() {
        if (filters.isEmpty()) {
            return "";
        }
        StringBuilder query = new StringBuilder();
        filters.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return query.toString();
    }
}
