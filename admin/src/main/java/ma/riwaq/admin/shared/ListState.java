package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ma.riwaq.shared.Page;
import ma.riwaq.shared.Paging;

/**
 * What a list shows, read from its address and nowhere else, so that it can be bookmarked and the browser's "back"
 * works: {@code q} words, {@code sort} attribute, {@code dir=desc}, {@code page} from 1, and whatever filters a page
 * adds.
 */
@Named("list")
@RequestScoped
public class ListState {

    private static final int SIZE = 25;
    private static final int LAST = 1_000_000;

    @Inject
    private HttpServletRequest request;

    /**
     * The part of the list that is asked for.
     *
     * @param sortable the attributes that its columns sort by; another one in the address is passed over
     */
    public Paging paging(String... sortable) {
        String sort = Arrays.asList(sortable).contains(getSort()) ? getSort() : null;
        return new Paging(getWords(), sort, isDescending(), (getNumber() - 1) * SIZE, SIZE);
    }

    /** The words searched for; null for none. */
    public String getWords() {
        return value("q");
    }

    /** The attribute sorted by; null for the list's own order. */
    public String getSort() {
        return value("sort");
    }

    /** Whether the order is turned around. */
    public boolean isDescending() {
        return "desc".equals(value("dir"));
    }

    /** The page shown, from 1. */
    public int getNumber() {
        String page = value("page");
        return page == null || !page.matches("[1-9][0-9]{0,5}") ? 1 : Math.min(LAST, Integer.parseInt(page));
    }

    /** The value of a filter; null if it asks nothing. */
    public String value(String filter) {
        String value = request.getParameter(filter);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The choice that a filter names; null if it asks nothing or names none. */
    public <E extends Enum<E>> E choice(String filter, Class<E> choices) {
        String value = value(filter);
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        return null;
    }

    /** Whether words or filters leave something out; what a form sends is no filter. */
    public boolean isFiltered() {
        return !"POST".equals(request.getMethod())
                && parameters().keySet().stream()
                        .anyMatch(name -> !List.of("e", "sort", "dir", "page").contains(name));
    }

    /** For {@code aria-sort}: how a column is sorted. */
    public String order(String attribute) {
        if (!attribute.equals(getSort())) {
            return "none";
        }
        return isDescending() ? "descending" : "ascending";
    }

    /** The address of this list sorted by a column, or turned around if it is already. */
    public String sortedBy(String attribute) {
        boolean turn = attribute.equals(getSort()) && !isDescending();
        Map<String, String> query = parameters();
        query.put("sort", attribute);
        query.put("dir", turn ? "desc" : "asc");
        query.remove("page");
        return address(query);
    }

    /** The address of another page of this list. */
    public String page(int number) {
        Map<String, String> query = parameters();
        query.put("page", String.valueOf(number));
        return address(query);
    }

    /** The address of this list with another parameter. */
    public String with(String name, String value) {
        Map<String, String> query = parameters();
        query.put(name, value);
        return address(query);
    }

    /** How many pages there are. */
    public int pages(Page<?> page) {
        return (int) Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }

    /** The numbers of the pages around the one shown. */
    public List<Integer> near(Page<?> page) {
        return IntStream.rangeClosed(Math.max(1, getNumber() - 3), Math.min(pages(page), getNumber() + 3))
                .boxed()
                .toList();
    }

    /** What the address says besides the page number, for a form that goes on from here. */
    public Set<Map.Entry<String, String>> getKept() {
        Map<String, String> kept = parameters();
        kept.remove("page");
        return kept.entrySet();
    }

    private Map<String, String> parameters() {
        Map<String, String> query = new LinkedHashMap<>();
        for (String name : Collections.list(request.getParameterNames())) {
            if (value(name) != null && !name.startsWith("jakarta.")) {
                query.put(name, value(name));
            }
        }
        return query;
    }

    private static String address(Map<String, String> query) {
        return query.entrySet().stream()
                .map(each -> pair(each.getKey(), each.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** One parameter of an address, with its value. */
    static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
