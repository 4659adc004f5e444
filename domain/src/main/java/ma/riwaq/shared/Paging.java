package ma.riwaq.shared;

/**
 * Which part of a list is asked for.
 *
 * @param search words that all must occur; null or blank for all
 * @param sort attribute to sort by; null for the list's own order
 * @param descending whether the order is turned around
 * @param from how many rows to pass over
 * @param size how many rows at most
 */
public record Paging(String search, String sort, boolean descending, int from, int size) {

    /** Everything, in the list's own order. */
    public static final Paging ALL = new Paging(null, null, false, 0, Integer.MAX_VALUE);

    /** The first rows that hold all of the words. */
    public static Paging search(String words, int size) {
        return new Paging(words, null, false, 0, size);
    }
}
