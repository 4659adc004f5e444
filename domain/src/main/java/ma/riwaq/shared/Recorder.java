package ma.riwaq.shared;

/** Keeps what happens to things, in the same transaction: if that does not come about, nothing is kept. */
public interface Recorder {

    /** A thing was stored for the first time. */
    void created(BaseEntity thing);

    /** A thing was stored with other values, put in the bin or taken back. */
    void changed(BaseEntity thing);

    /** A thing was deleted for good. */
    void deleted(BaseEntity thing);
}
