package ma.riwaq.communique;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Bodies.Body;
import ma.riwaq.communique.Bodies.Role;
import ma.riwaq.shared.Lang;

/** Tells by the words around a body what it has to do with the event: by those before it, its list, or its verb. */
final class BodyRoles {

    /** A short form in brackets that may stand behind a name: (ADS). */
    private static final String BRACKETED = "\\s*(?:\\([^)\\n]{1,25}\\)\\s*)?";
    /** What the subject of a sentence does: organise, organisera, vous convie. */
    private static final String DOES =
            "(?:vous\\s+)?(?:" + Words.any("organise") + "|" + LatinName.FUTURE + ")(?!\\p{L})";

    private static final Pattern ORGANISES =
            Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("organise") + "\\s+(?:كل\\s+من\\s+)?$");
    private static final Pattern ANNOUNCES = Pattern.compile("(?<!\\p{L})و?" + Words.any("announce") + "\\s+$");
    private static final Pattern ORGANISED = Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("organised")
            + "(?:\\s+(?:depuis\\s+\\d{4}|chaque\\s+annee|منذ\\s+سنه\\s+\\d{4}|سنويا))?"
            + "\\s*:?\\s*(?:كل\\s+من\\s+)?(?:de\\s+)?(?:l'|la|le|les|the)?\\s*$");
    private static final Pattern SUPERVISED =
            Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("supervise") + "\\s*(?:de\\s+)?(?:l'|la|le|les|the)?\\s*$");
    private static final Pattern WITH = Pattern.compile(
            "(?<!\\p{L})و?" + Words.any("partner") + "\\s*:?\\s*(?:كل\\s+من\\s+)?(?:l'|la|le|les|the)?\\s*$");
    private static final Pattern HOSTED =
            Pattern.compile("(?<!\\p{L})(?:و)?" + Words.any("host") + "\\s*(?:l'|la|le|les|the)?\\s*$");
    private static final Map<Role, Pattern> LEADS = new EnumMap<>(
            Map.of(Role.ORGANISER, ORGANISED, Role.SUPERVISOR, SUPERVISED, Role.PARTNER, WITH, Role.HOST, HOSTED));
    private static final Pattern HOSTS = Pattern.compile(BRACKETED + Words.any("receive") + "(?!\\p{L})");
    private static final Pattern THEN =
            Pattern.compile(BRACKETED + "(?:,[^.\\n]{0,170}?,\\s*)?(?:(?:qui|التي|الذي)\\s+)?(?:et\\s+)?" + DOES);
    private static final Pattern COMMA = Pattern.compile(",\\s*(?:l'|la |le |les |the )?");
    private static final Pattern VERB = Pattern.compile(BRACKETED + DOES);
    /** يخبر … أعضاءه أنه ينظم: who announces what they do themselves. */
    private static final Pattern ITSELF =
            Pattern.compile("[^.\\n]{0,120}?\\sان(?:ها|ه|هما|هم)\\s+" + Words.any("organise") + "(?!\\p{L})");

    /** Le Secrétaire général du, avec la Représentante de la: who holds an office of a body acts for it. */
    private static final Pattern OFFICE =
            Pattern.compile("(?:(?:l'|la |le )?" + Words.any("office") + "\\s+)(?:de la |de l'|du |des |de )$");

    private static final Pattern INVITES = Pattern.compile(
            BRACKETED + "(?:,[^.\\n]{0,170}?,\\s*)?(?:vous\\s+)?" + Words.any("convene", "honour") + "(?!\\p{L})");

    private static final Pattern ALSO = Pattern.compile(
            BRACKETED
                    + "(?:,\\s*|\\s-\\s|\\s)?(?:وال\\p{L}+\\s+)?(?:و|et|and|ainsi\\s+que|وكذا)?\\s*(?:avec\\s+|مع\\s+|de\\s+|du\\s+|d')?(?:l'|la|le|les|the)?\\s*");

    private final FoldedText text;
    private final Lang lang;

    BodyRoles(FoldedText text, Lang lang) {
        this.text = text;
        this.lang = lang;
    }

    /**
     * What the body from one index to another does.
     *
     * @param prefix what is written together with it
     * @param last the body that was found before it; null for none
     */
    Role of(int from, int to, String prefix, Body last) {
        String before = text.subSequence(
                        Math.max(0, from - prefix.length() - 45), from - (prefix.startsWith("و") ? prefix.length() : 0))
                .toString();
        Role told = told(before);
        if (told != null) {
            return told;
        }
        Matcher office = OFFICE.matcher(before);
        if (office.find()) {
            Role ofOffice = ofOffice(before.substring(0, office.start()), to);
            if (ofOffice != Role.NAMED) {
                return ofOffice;
            }
        }
        if (last != null
                && from - last.to() < 50
                && last.role() != Role.NAMED
                && !isSubject(last, from, to)
                && isList(last, from - prefix.length(), prefix)) {
            return last.role();
        }
        Matcher hosts = HOSTS.matcher(text);
        if (lang != Lang.AR && hosts.region(to, text.length()).lookingAt()) {
            return Role.HOST;
        }
        if (lang == Lang.AR
                && ANNOUNCES.matcher(before).find()
                && ITSELF.matcher(text).region(to, text.length()).lookingAt()) {
            return Role.ORGANISER;
        }
        Matcher then = THEN.matcher(text);
        return prefix.isEmpty()
                        && then.region(to, Math.min(text.length(), to + 220)).lookingAt()
                        && !isGenitive(before)
                ? Role.ORGANISER
                : Role.NAMED;
    }

    /** What a body does through somebody who holds an office of it. */
    private Role ofOffice(String before, int to) {
        if (WITH.matcher(before).find()) {
            return Role.PARTNER;
        }
        return INVITES.matcher(text)
                        .region(to, Math.min(text.length(), to + 220))
                        .lookingAt()
                ? Role.ORGANISER
                : Role.NAMED;
    }

    /** What the longest words right before a name say of it; null for nothing. */
    private Role told(String before) {
        Role role = null;
        int longest = Integer.MAX_VALUE;
        for (Map.Entry<Role, Pattern> lead : LEADS.entrySet()) {
            Matcher match = lead.getValue().matcher(before);
            if (match.find() && match.start() < longest) {
                role = lead.getKey();
                longest = match.start();
            }
        }
        return role == null && lang == Lang.AR && ORGANISES.matcher(before).find() ? Role.ORGANISER : role;
    }

    private boolean isGenitive(String before) {
        return before.matches("(?s).*(?:\\bdu |\\bde la |\\bde l'|\\bdes |\\bau |\\ba l'|\\ba la )$");
    }

    /** Sous l'égide du ministère, la Ligue tiendra: a comma ends what is said of the first, and the verb is the second's. */
    private boolean isSubject(Body last, int from, int to) {
        String gap = text.subSequence(Math.min(last.to(), from), from).toString();
        return lang != Lang.AR
                && COMMA.matcher(gap).matches()
                && VERB.matcher(text).region(to, text.length()).lookingAt();
    }

    /** Whether a body that begins at an index is the next of a list in which another stands. */
    boolean isList(Body last, int start, String prefix) {
        if (start < last.to()) {
            return false;
        }
        String gap = text.subSequence(last.to(), start).toString();
        boolean linked = prefix.startsWith("و") || gap.matches("(?s).*(?:,|et|and|ainsi que|وكذا| - ).*");
        return linked && !gap.contains("\n") && ALSO.matcher(gap).matches();
    }
}
