package ma.riwaq.web.search;

import java.util.List;

/**
 * The things of one kind that were found.
 *
 * @param kind name of the kind of its pages
 * @param total how many there are in all, of which {@code lines} are the first
 */
public record OfKind(String kind, int total, List<Line> lines) {}
