package ma.riwaq.programme;

/** What makes a session open to people with disabilities. */
public enum AccessService {
    SIGN_LANGUAGE,
    CAPTIONS,
    AUDIO_DESCRIPTION,
    BRAILLE,
    LARGE_PRINT,
    EASY_READ,
    HEARING_LOOP
}
