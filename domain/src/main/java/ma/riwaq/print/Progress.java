package ma.riwaq.print;

/** Hears how far a printing has come. */
@FunctionalInterface
public interface Progress {

    /** For whoever does not want to know. */
    Progress UNHEARD = (done, total) -> {};

    /** So many of so many things are set. */
    void reach(int done, int total);
}
