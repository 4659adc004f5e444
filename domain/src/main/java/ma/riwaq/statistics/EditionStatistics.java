package ma.riwaq.statistics;

import java.util.List;

/**
 * What an edition is made of.
 *
 * @param sessions how many there are
 * @param people how many take part in them
 * @param states sessions by how far they have come
 * @param kinds sessions by kind
 * @param days sessions by day, their own or their event's, in the order of days
 * @param themes sessions by theme; one that has two counts twice
 * @param organisations sessions by organisation, in whatever role
 * @param languages sessions by spoken language
 * @param origins people by organisation
 */
public record EditionStatistics(
        long sessions,
        long people,
        List<Tally> states,
        List<Tally> kinds,
        List<Tally> days,
        List<Tally> themes,
        List<Tally> organisations,
        List<Tally> languages,
        List<Tally> origins) {}
