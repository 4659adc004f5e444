package ma.riwaq.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;

/** Photos, logos and covers. The same picture uploaded twice is kept once. */
@ApplicationScoped
@Transactional
public class Images {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST_FILE = Picture.LARGEST_FILE;

    @Inject
    private EntityManager em;

    /** The picture of a name; empty if there is none. */
    public Optional<Image> find(String sha256) {
        return sha256 == null ? Optional.empty() : Optional.ofNullable(em.find(Image.class, sha256));
    }

    /**
     * Keeps an uploaded file as a picture of at most 1,200 pixels a side.
     *
     * @return its name, the SHA-256 of what is kept
     * @throws Refusal for what is no picture, or too large in bytes or pixels
     */
    @Allowed({Role.EDITOR, Role.CONTRIBUTOR})
    public String keep(byte[] file) {
        Image image = Picture.read(file);
        if (em.find(Image.class, image.getSha256()) == null) {
            em.persist(image);
        }
        return image.getSha256();
    }
}
