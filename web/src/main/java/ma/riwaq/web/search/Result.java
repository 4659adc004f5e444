package ma.riwaq.web.search;

import java.util.List;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.web.shared.search.Closeness;

/** What was found in an edition, the kind with the best thing first. */
public record Result(ReleasedEdition edition, Closeness closeness, List<OfKind> kinds) {}
