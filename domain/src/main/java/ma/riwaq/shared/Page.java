package ma.riwaq.shared;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the rows asked for
 * @param total how many rows there are in all
 */
public record Page<T>(List<T> items, long total) {}
