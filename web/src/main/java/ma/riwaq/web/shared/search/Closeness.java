package ma.riwaq.web.shared.search;

/** How near to what was asked something is, the nearest first. */
public enum Closeness {
    /** It has every word, in one of the usual spellings or with more letters behind. */
    SAME,
    /** It has every word or one that is spelt much like it. */
    SIMILAR,
    /** It has some of the words. */
    SOME
}
