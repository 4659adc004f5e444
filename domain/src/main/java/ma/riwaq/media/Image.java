package ma.riwaq.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.io.Serializable;
import java.time.Instant;

/** A photo, logo or cover as the public gets it: re-encoded by us, without what its camera wrote into it. */
@Entity
public class Image implements Serializable {

    @Id
    private String sha256;

    @Column(name = "media_type")
    private String mediaType;

    private int width;

    private int height;

    private byte[] bytes;

    @Column(name = "created_at")
    private Instant createdAt;

    /** For the persistence provider. */
    protected Image() {}

    Image(String sha256, String mediaType, int width, int height, byte[] bytes) {
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.bytes = bytes.clone();
        createdAt = Instant.now();
    }

    /** The name of the picture: SHA-256 of its bytes. */
    public String getSha256() {
        return sha256;
    }

    /** {@code image/jpeg} or {@code image/png}. */
    public String getMediaType() {
        return mediaType;
    }

    /** In pixels. */
    public int getWidth() {
        return width;
    }

    /** In pixels. */
    public int getHeight() {
        return height;
    }

    /** The picture itself. */
    public byte[] getBytes() {
        return bytes.clone();
    }
}
