package ma.riwaq.admin.api;

import java.util.List;

/**
 * A part of a list.
 *
 * @param items the things
 * @param total how many there are in all
 * @param page which part this is, from 1
 * @param size how many things a part holds
 */
public record Listing(List<?> items, long total, int page, int size) {}
