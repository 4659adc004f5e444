package ma.riwaq.web.shared.search;

import java.util.List;
import ma.riwaq.web.shared.PageKind;

/**
 * The things of one kind that were found.
 *
 * @param things the first of them, the best first
 * @param total how many there are in all
 * @param score of the best
 */
public record Found(PageKind kind, List<Thing> things, int total, float score) {}
