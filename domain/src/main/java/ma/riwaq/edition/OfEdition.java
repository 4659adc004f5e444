package ma.riwaq.edition;

/** A thing that belongs to one edition, and goes with it. */
public interface OfEdition {

    /** The edition to which it belongs. */
    Edition getEdition();
}
