package ma.riwaq.communique;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells how far an Arabic name reaches of which the first word is known: there is no mark at its end. The name goes on,
 * word by word, as long as one of the rules of {@link Step} takes the next one.
 */
final class ArabicName {

    private static final Pattern WORD = Pattern.compile("[ ]?(?<dash>- ?)?(?<word>\\p{L}+)");
    private static final Pattern STOP = Pattern.compile("(?:و)?"
            + Words.any(
                    "stop",
                    "organise",
                    "pause",
                    "container",
                    "kind",
                    "kinds",
                    "partner",
                    "supervise",
                    "honorific",
                    "hour")
            + "(?!\\p{L})");
    private static final Pattern OTHER = Pattern.compile("و" + Words.any("body", "institution") + "(?!\\p{L})");
    private static final String DISTRICT = "(?:" + Words.any("district") + "\\s+)?";
    /** سوس ماسة, with a dash or without; after ل its article has no alef: للرباط سلا القنيطرة. */
    private static final String REGION = Words.group("region").keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(region -> region.replaceAll("(?<!\\p{L})ال", "ا?ل").replace(" ", "[\\s-]+"))
            .collect(Collectors.joining("|", "(?:", ")"));

    private static final Pattern IN_TOWN =
            Pattern.compile(" ?ب" + DISTRICT + "(?:" + REGION + "|" + Words.any("city") + ")(?!\\p{L})");
    /** جهة فاس مكناس, لسوس ماسة, لتطوان. */
    private static final Pattern OF_REGION =
            Pattern.compile(" ?(?:ل?" + DISTRICT + REGION + "|ل" + DISTRICT + Words.any("city") + ")(?!\\p{L})");

    /** نادي القراءة بثانوية ابن خلدون: the house that a club or a laboratory is part of. */
    private static final Pattern IN_HOUSE = Pattern.compile(" ?ب" + Words.any("house") + "(?!\\p{L})");

    /** تنظم وكالة … المعرض الجهوي: what is held; وزارة … - مؤسسة …: the second of two. */
    private static final Pattern NEXT = Pattern.compile(
            " (?:(?:المعرض|المهرجان|الاسبوع|القافله|النسخه|الحمله|الايام)|- (?:وزاره|موسسه|مجلس|وكاله|جمعيه|معهد|هييه|هياه|رابطه|اتحاد|منظمه|مندوبيه))(?!\\p{L})");

    private static final Pattern DEFINITE = Pattern.compile("و?(?:ال|لل).*");
    /** الأشخاص في وضعية إعاقة is one word among the others. */
    private static final Pattern AUDIENCE = Pattern.compile(" ?[وبل]?" + Words.any("audience") + "(?!\\p{L})");

    private static final Pattern PREFIX = Pattern.compile("[وف]?(?:لل|ال|بال|[بلك](?=\\p{L}{3}))?");
    private static final int MOST_WORDS = 14;

    private final FoldedText text;
    private final Matcher word;
    private final Matcher stop;
    private final Matcher other;

    private ArabicName(FoldedText text) {
        this.text = text;
        this.word = WORD.matcher(text);
        this.stop = STOP.matcher(text);
        this.other = OTHER.matcher(text);
    }

    /** Where the name ends of which the first word, or the first words, end at an index. */
    static int end(FoldedText text, int headEnd) {
        return new ArabicName(text).endAfter(headEnd);
    }

    /** Where the town ends that a name is followed by: نادي الصحافة بدكالة; the index for none. */
    static int townEnd(FoldedText text, int nameEnd) {
        return new ArabicName(text).endOf(IN_TOWN, nameEnd);
    }

    private int endAfter(int headEnd) {
        int end = headEnd;
        String beforeThat = "";
        String before = text.wordBefore(headEnd);
        boolean isLocal = false;
        boolean isFor = false;
        boolean isHoused = isOf("housed", before);
        for (int i = 0; i < MOST_WORDS; i++) {
            isLocal = isLocal || (isOf("local", before) && !(i == 0 && isDefinite(before)));
            if (isLocal && endOf(IN_TOWN, end) > end) {
                return endOf(IN_TOWN, end);
            }
            if (isHoused && i > 0 && endOf(IN_HOUSE, end) > end) {
                return endAfter(endOf(IN_HOUSE, end));
            }
            int whole = Math.max(endOf(AUDIENCE, end), endOf(OF_REGION, end));
            if (whole > end) {
                end = whole;
                before = text.wordBefore(end);
                continue;
            }
            if (!word.region(end, text.length()).lookingAt()) {
                break;
            }
            String now = word.group("word");
            String after = wordAt(word.end());
            Step step = new Step(
                    now,
                    before,
                    beforeThat,
                    after,
                    wordAt(word.end() + after.length() + 1),
                    i == 0 && !isDefinite(before),
                    i == 1 && !isDefinite(beforeThat),
                    isFor,
                    word.group("dash") != null);
            boolean isNext =
                    i > 0 && NEXT.matcher(text).region(end, text.length()).lookingAt();
            if (isNext || (!step.isNeeded() && (isOver(word.start("word")) || !step.belongs()))) {
                break;
            }
            isFor = isFor || now.startsWith("ل");
            beforeThat = before;
            before = now;
            end = word.end();
        }
        return end;
    }

    private boolean isOver(int start) {
        return stop.region(start, text.length()).lookingAt()
                || other.region(start, text.length()).lookingAt();
    }

    /** Where what a pattern finds at an index ends; the index for nothing. */
    private int endOf(Pattern pattern, int from) {
        Matcher match = pattern.matcher(text).region(from, text.length());
        return match.lookingAt() ? match.end() : from;
    }

    private String wordAt(int from) {
        Matcher next = WORD.matcher(text);
        return from < text.length() && next.region(from, text.length()).lookingAt() ? next.group("word") : "";
    }

    private static boolean isDefinite(String word) {
        return DEFINITE.matcher(word).matches();
    }

    /** Whether a noun needs no other to be whole: it has the article, or says whose it is. */
    private static boolean isClosed(String word) {
        return isDefinite(word) || word.endsWith("ها") || word.endsWith("هم");
    }

    /** A word without و, ل, ب and the article before it. */
    private static String bare(String word) {
        Matcher prefix = PREFIX.matcher(word);
        return prefix.lookingAt() ? word.substring(prefix.end()) : word;
    }

    private static boolean isOf(String group, String word) {
        return Stream.of(word, word.replaceFirst("^و", ""), bare(word)).anyMatch(Words.group(group)::containsKey);
    }

    /**
     * A word that may belong to a name, with those around it. A noun without the article opens a chain of genitives, which
     * the next definite one closes: لتنمية مناطق الواحات.
     *
     * @param next the word after the one after it
     * @param isFirst whether it is the first after an indefinite one: وزارة الثقافة, جمعية أوراق الواحة
     * @param isSecond whether it is the one after such a first
     * @param isWithinFor whether the name already says what the body is for: لقدماء المقاومين
     * @param isDashed whether a dash stands before it: الداخلة - وادي الذهب
     */
    private record Step(
            String word,
            String before,
            String beforeThat,
            String after,
            String next,
            boolean isFirst,
            boolean isSecond,
            boolean isWithinFor,
            boolean isDashed) {

        private static final Pattern LINKED = Pattern.compile("[وفبلك].*");
        private static final Pattern VERB = Pattern.compile("[يتس].*");
        private static final Set<String> QUALIFIERS = Set.of("ذات", "ذو", "ذوي", "ذي", "غير", "ضحايا", "ابنا");
        private static final Set<String> PREPOSITIONS = Set.of("في", "علي", "من", "عن");

        /** Whether the word before it is not whole without it, whatever else it may mean. */
        boolean isNeeded() {
            return isGoverned()
                    || (before.startsWith("ل") && !isDefinite(before) && word.length() > 2 && isOfGenitives());
        }

        boolean belongs() {
            if (isDefinite(word) || isDashed) {
                return true;
            }
            if (isFirst) {
                return isWhole();
            }
            return isInCountry()
                    || isOfBody()
                    || isOfNames()
                    || isOfDistrict()
                    || isOwned()
                    || isFor()
                    || isOfGenitives()
                    || isQualifying()
                    || isManifold()
                    || isOfTwo()
                    || isLastName()
                    || isOfHouse()
                    || isPair()
                    || isAnd();
        }

        /** A preposition that belongs to the noun before it: الوقاية من الرشوة, الحق في الحصول على المعلومات. */
        private boolean isGoverned() {
            if (word.startsWith("ب")) {
                return (word.startsWith("بال") && before.startsWith("لل"))
                        || ((word.startsWith("بال") || isDefinite(after)) && governs("ب"));
            }
            return PREPOSITIONS.contains(word)
                    && after.startsWith("ال")
                    && (governs(word)
                            || (word.equals("من") && (before.startsWith("لل") || before.startsWith("وال")))
                            || (word.equals("في") && after.equals("المغرب")));
        }

        private boolean governs(String preposition) {
            String governed = Words.meaning("governs", before);
            governed = governed == null ? Words.meaning("governs", bare(before)) : governed;
            return governed != null && FoldedText.fold(governed).equals(preposition);
        }

        /** What follows وزارة and the like at once, but for a place: تنظم جمعية ببركان. */
        private boolean isWhole() {
            return !word.startsWith("ب") || isDefinite(after) || word.length() < 5;
        }

        private boolean isInCountry() {
            return word.equals("بالمغرب") || word.equals("بالخارج");
        }

        /** المديرية الجهوية لوزارة الثقافة, مجلس جماعة فاس. */
        private boolean isOfBody() {
            return isForBody(word)
                    || isForBody(before)
                    || (!isDefinite(before)
                            && !word.startsWith("ب")
                            && Words.group("body").containsKey(before));
        }

        private static boolean isForBody(String word) {
            return word.startsWith("ل") && Words.group("body").containsKey(word.substring(1));
        }

        /** المسرح الوطني محمد الخامس, لأبي رقراق, مؤسسة عبد الهادي بوطالب. */
        private boolean isOfNames() {
            return isOf("forename", word) || isOf("forename", before) || isOf("forename", beforeThat);
        }

        /** لجهة بني ملال, لعمالة سلا. */
        private boolean isOfDistrict() {
            return (isOf("district", word) || isOf("district", before)) && !word.startsWith("ب");
        }

        /** المسرح وفنونه, العلوم وتطبيقاتها. */
        private boolean isOwned() {
            return word.startsWith("و") && (word.endsWith("ها") || word.endsWith("اته"));
        }

        /** لحقوق الإنسان, لتنمية مناطق الواحات; المجلس الجماعي لأكدز, where nothing comes after it. */
        private boolean isFor() {
            return word.startsWith("ل") && word.length() > 3 && !before.startsWith("و") && (leads() || isLast());
        }

        private boolean isLast() {
            return after.isEmpty()
                    || (after.startsWith("و") && Words.group("body").containsKey(after.substring(1)));
        }

        /** Whether it opens a chain that closes soon. */
        private boolean leads() {
            return isDefinite(after) || (after.length() > 2 && !after.startsWith("ب") && isDefinite(next));
        }

        /** مناطق of لتنمية مناطق الواحات, مدينة of جمعية أصدقاء مدينة الجديدة. */
        private boolean isOfGenitives() {
            return !isClosed(before) && isDefinite(after) && !word.startsWith("ب") && !word.startsWith("و");
        }

        /** أدبي of جمعية مقهى أدبي. */
        private boolean isQualifying() {
            return !isClosed(before) && word.length() > 3 && (word.endsWith("ي") || word.endsWith("يه"));
        }

        /** أسمير of جمعية تطاون أسمير, where nothing more of the sentence's own can stand before what follows. */
        private boolean isOfTwo() {
            return isSecond
                    && isOf("body", beforeThat)
                    && !isClosed(before)
                    && before.length() > 2
                    && word.length() > 3
                    && !word.endsWith("ا")
                    && !LINKED.matcher(word).matches()
                    && (after.isEmpty() || !VERB.matcher(word).matches())
                    && !Words.group("happening").containsKey(word)
                    && (after.isEmpty() || Words.group("stop").containsKey(after));
        }

        /** إكليل of المركز الثقافي إكليل, where the words end with it. */
        private boolean isLastName() {
            return after.isEmpty()
                    && isDefinite(before)
                    && word.length() > 3
                    && !word.endsWith("ا")
                    && !LINKED.matcher(word).matches()
                    && !Words.group("happening").containsKey(word);
        }

        /** أكدال of المركز الثقافي أكدال بالرباط. */
        private boolean isOfHouse() {
            return isOf("venue", beforeThat)
                    && isDefinite(beforeThat.replaceFirst("^[وب]", ""))
                    && isDefinite(before)
                    && word.length() > 3
                    && !VERB.matcher(word).matches()
                    && !word.endsWith("ا")
                    && after.startsWith("ب")
                    && Words.group("city").containsKey(after.substring(1));
        }

        /** وكلام of جمعية صمت وكلام. */
        private boolean isPair() {
            return after.isEmpty()
                    && isSecond
                    && isOf("body", beforeThat)
                    && word.startsWith("و")
                    && word.length() > 3
                    && !isOwned();
        }

        /** متعددة التخصصات, ذات الطابع الشخصي, غير المباشرة. */
        private boolean isManifold() {
            return (word.startsWith("متعدد") || QUALIFIERS.contains(word)) && isDefinite(after);
        }

        /** وحقوق الإنسان; والإسكان وسياسة المدينة; وأعضاء جيش التحرير. */
        private boolean isAnd() {
            boolean isOpen = before.startsWith("و") && !isDefinite(before);
            return word.startsWith("و") && !isOpen && (isDefinite(after) || (isWithinFor && leads()));
        }
    }
}
