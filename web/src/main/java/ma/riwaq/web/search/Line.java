package ma.riwaq.web.search;

import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.web.shared.search.Excerpt;

/**
 * One thing that was found.
 *
 * @param link its page
 * @param excerpt the words for which it was found; null where its name says it
 * @param placed where and when it is held; null for what is no session
 */
public record Line(String link, Excerpt name, Excerpt excerpt, Placed placed) {}
