package ma.riwaq.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.account.Secrets;

/** Looks at the public site as of a release, which only staff may: the site asks for a token that is made here. */
@ApplicationScoped
@Transactional
public class ReleasePreviews {

    /** How long a token opens the site as of a release. */
    public static final Duration OPEN = Duration.ofMinutes(30);

    private static final String SWEEP = "DELETE FROM ReleasePreview p WHERE p.expiresAt < :now";

    @Inject
    private EntityManager em;

    /** Makes a token for a release: 43 letters and digits of which only the hash is kept. */
    @Allowed({Role.PUBLISHER, Role.EDITOR, Role.ADMINISTRATOR})
    public String open(Release release) {
        em.createQuery(SWEEP).setParameter("now", Instant.now()).executeUpdate();
        String token = Secrets.random();
        em.persist(new ReleasePreview(
                Secrets.hash(token),
                em.getReference(Release.class, release.getId()),
                Instant.now().plus(OPEN)));
        return token;
    }
}
