package ma.riwaq.web.shared;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.following.FollowedLists;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;

/** Sessions that a visitor chose, as they stand in an address: codes with {@code _} between them. */
public final class Choice {

    private static final int MOST = FollowedLists.MOST_SESSIONS;

    private Choice() {}

    /** The codes of an address in one fixed spelling: those that are in the edition, each once, sorted. */
    static String of(String codes, ReleasedEdition edition) {
        return Stream.of(codes.split("_", MOST * 2))
                .filter(code -> edition.session(code).isPresent())
                .distinct()
                .sorted()
                .limit(MOST)
                .collect(Collectors.joining("_"));
    }

    /** The sessions of the codes, in the order of time. */
    public static List<Placed> sessions(String codes, ReleasedEdition edition) {
        return sessions(List.of(codes.split("_")), edition);
    }

    /** The sessions of the codes that are in the edition, in the order of time. */
    public static List<Placed> sessions(Collection<String> chosen, ReleasedEdition edition) {
        return edition.sessions().stream()
                .filter(placed -> chosen.contains(placed.session().code()))
                .toList();
    }
}
