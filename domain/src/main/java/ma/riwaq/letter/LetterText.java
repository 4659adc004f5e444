package ma.riwaq.letter;

import ma.riwaq.shared.Lang;

/**
 * What a letter says.
 *
 * @param calendar null if none is with it
 */
record LetterText(Lang lang, String subject, String words, String calendar) {

    LetterText {
        if (subject.length() > Letter.LONGEST_SUBJECT) {
            subject = subject.substring(0, Letter.LONGEST_SUBJECT - 1) + "…";
        }
    }
}
