package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.Refusal;

/** The releases of an edition, taken to another installation with their numbers, authors and seals. */
@ApplicationScoped
@Transactional
public class KeptReleases {

    private static final String OF_EDITION = "SELECT r FROM Release r WHERE r.edition = :edition ORDER BY r.number";

    @Inject
    private EntityManager em;

    /** Every release of an edition, the oldest first; hands on the document of each. */
    @Allowed({Role.EDITOR, Role.ADMINISTRATOR})
    public List<KeptRelease> of(Edition edition, Consumer<Document> documents) {
        return em.createQuery(OF_EDITION, Release.class)
                .setParameter("edition", edition)
                .getResultStream()
                .map(release -> {
                    documents.accept(new Document(release.getNumber(), release.text()));
                    return release.kept();
                })
                .toList();
    }

    /**
     * Stores releases of an edition that has none. The public does not see them: which one is current is for a publisher
     * to say.
     *
     * @param document the text of the document of a number; null if it is not there
     * @throws Refusal for a document that does not fit its seal, or is missing
     */
    @Allowed(Role.EDITOR)
    public void load(Edition edition, List<KeptRelease> releases, IntFunction<String> document) {
        for (KeptRelease kept : releases) {
            String text = document.apply(kept.number());
            if (text == null || !ReleaseJson.sha256(text).equals(kept.sha256())) {
                throw new Refusal("release.broken", kept.number());
            }
            em.persist(new Release(edition, kept, text));
        }
    }

    /** The text of a release's document. */
    public record Document(int number, String text) {}
}
