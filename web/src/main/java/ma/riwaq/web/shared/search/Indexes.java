package ma.riwaq.web.shared.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import ma.riwaq.release.ReleasedEdition;

/** The indexes of the releases that are shown, each made when it is first asked and gone with its release. */
@ApplicationScoped
public class Indexes {

    private final LoadingCache<ReleasedEdition, ReleaseIndex> indexes =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build(ReleaseIndex::of);

    /** The index of a release. */
    public ReleaseIndex of(ReleasedEdition edition) {
        return indexes.get(edition);
    }
}
