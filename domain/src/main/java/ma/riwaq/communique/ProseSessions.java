package ma.riwaq.communique;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ma.riwaq.communique.Lines.Piece;
import ma.riwaq.shared.Lang;

/** Finds sessions in sentences: ندوة حول "…", un atelier intitulé « … ». Quotes alone make no session. */
final class ProseSessions {

    private static final Pattern KIND = Pattern.compile(Titles.KIND);

    /** لتقديم كتاب ونشاط واحد: what comes is the next that is counted, and no title of the book. */
    private static final Pattern COUNTED_NEXT =
            Pattern.compile("(?:" + Titles.KIND + "|و" + Words.any("happening") + "(?!\\p{L}))");

    /** s'ouvre sur un débat: what comes is no title. */
    private static final Pattern A_KIND = Pattern.compile("(?:un|une|a|an)\\s+" + Titles.KIND);

    private static final Pattern LEAD_END = Pattern.compile(Titles.LEAD + "\\s*(?:ل|ب)?\\s*:?\\s*$");
    /** المعرض is the fair itself: only an exhibition with a title of its own is a session. */
    private static final Pattern EXHIBITION_END =
            Pattern.compile("(?<!\\p{L})(?:و)?(?<kind>معرض|exhibition)\\s+" + Titles.LEAD + "\\s*$");

    private static final Pattern KIND_END = Pattern.compile(
            Titles.KIND
                    + "(?:\\s+(?:(?:ال)?\\p{IsArabic}{3,}(?:ي|يه|يا|يين|سنوي)|\\p{L}{3,}(?:ale?|elle?|ique|aire|euse))){0,2}\\s*[,:-]?\\s*$");
    /** une conférence de l'historien Karim Naciri, « … »; محاضرة للمؤرخ كريم الناصري: "…". */
    private static final Pattern KIND_OF_END =
            Pattern.compile(Titles.KIND + "\\s+(?:(?:de|d'|du|par|avec|by|with)\\s*|(?:" + Words.any("author")
                    + "|مع\\s+" + Words.any("honorific") + ")\\s+)[\\p{L}.' -]{4,60}\\s*[,:]\\s*$");

    private static final Pattern BOOK_END = Pattern.compile("(?<!\\p{L})(?:ل|ب|ال|لل|l'|le |la |du |de l'|son |sa )??"
            + Words.anyDefinite("publication") + "(?:\\s+(?:جماعي|جديد|الجديد|الجماعي|collectif))?\\s*:?\\s*$");
    private static final Pattern NEXT_WORK =
            Pattern.compile(",\\s*(?:و|et |and )?(?:le |la |l'|the )?" + Words.any("publication") + "\\s*:?\\s*$");
    /** لقاء حول روايتها "…": what a session is about may be a book. */
    private static final Pattern ABOUT_BOOK_END = Pattern.compile(Titles.LEAD
            + "\\s*(?:l'|le |la |du |de l'|son |sa |the )?" + Words.any("publication")
            + "(?:\\s+\\p{L}+){0,2}\\s*:?\\s*$");

    private static final String OF =
            "(?:(?:du|de la|de l'|de son|de sa|d'un|d'une|of the|of)\\s*)?(?:(?:nouveau|nouvel|nouvelle|dernier|premier|new|latest)\\s+)?";
    private static final String WORK = Words.anyDefinite("publication", "film");
    /** تقديم كتاب …, projection du film …: its name needs no quotes. */
    private static final Pattern OF_WORK = Pattern.compile(Titles.KIND + "(?<=(?<!\\p{L})(?:ال)?(?<work>" + WORK
            + "))\\s+(?=\\p{L})|" + Titles.KIND.replace("<kind>", "<other>") + "\\s+" + OF + WORK + "\\s+(?=\\p{L})");

    private static final Pattern ITS_WORK =
            Pattern.compile("(?:(?:son|sa|le|la|du|the|his|her)\\s+|l')?" + OF + WORK + "\\s+");
    private static final Pattern AUTHOR = Pattern.compile("(?<!\\p{L})(?:" + Words.any("author") + "|ل(?:ل)?"
            + Words.any("honorific") + "|(?:de |du )" + Words.any("honorific") + "|by)(?!\\p{L})");
    /** La conférence sera suivie de la signature du livre …. */
    private static final Pattern SUITE = Pattern.compile(
            "(?<!\\p{L})(?:suivie?s?|precedee?s?|[تي]لي(?:ه|ها)|متبوعه?|[تي]عقب(?:ه|ها)|followed|preceded)(?!\\p{L})");

    private static final Pattern OPENING = Pattern.compile(
            "(?<!\\p{L})و?(?<kind>" + Words.any("opening") + ")\\s*,?\\s*" + Sessions.FOLLOWED.pattern());

    private static final Pattern BY_NAME = Pattern.compile(" (?:de|d') ?\\p{Lu}[\\p{L}'-]+ \\p{Lu}[\\p{L}' -]+$");
    private static final Pattern NEW = Pattern.compile("(?:ال)?(?:جماعي|جديد|مشترك)ه?");
    private static final Pattern FILM_END = Pattern.compile(
            "(?<!\\p{L})(?:ل|ال|لل|l'|le |la |du |un )??" + Words.anyDefinite("film") + "(?:\\s+\\p{L}+)?\\s*:?\\s*$");
    private static final Pattern SHOWS = Pattern.compile("(?<!\\p{L})(?:و|س|وس)?" + Words.any("show") + "(?!\\p{L})");

    private static final Pattern OTHER = Pattern.compile(
            "(?<!\\p{L})(?:و)?(?:ثالثه|رابعه|خامسه|سادسه|سابعه|اخري|اخيره|l'une|l'autre|une autre|un autre|les deux"
                    + " autres|une troisieme|un troisieme|une derniere|un dernier|another|the other)(?!\\p{L})");
    private static final Pattern SLOGAN_END = Pattern.compile(Words.any("slogan") + "\\s*:?\\s*$");
    private static final Pattern THIS_KIND =
            Pattern.compile("\\s*\"?\\s*,?\\s*(?:cette|ce|cet|le|la|l'|this|the|هذه|هذا)?\\s*" + Titles.KIND);
    private static final Pattern LABEL = Pattern.compile(
            "[*•\\s-]*(?:theme|sujet|intitule|titre|theme general|(?:ال)?موضوع|(?:ال)?عنوان|(?:ال)?محور|theme of the day|topic)\\s*:\\s*");
    private static final Pattern THEME_END = Pattern.compile(
            Titles.KIND + "(?:\\s+[\\p{L}'-]+){0,3}?,?\\s+(?:placee?s?\\s+)?sous\\s+le\\s+theme\\s*:?\\s*$");
    private static final Pattern ORDINAL =
            Pattern.compile("(?<!\\p{L})(?:و)?(?<ordinal>" + Words.any("ordinal") + ")(?!\\p{L})");
    private static final Pattern ORDINAL_END =
            Pattern.compile(ORDINAL.pattern() + "\\s*(?:ل|ب|في|عن|a|au|aux)?\\s*[:,]?\\s*$");
    /** la première porte sur …, وستتناول الثانية موضوع …: no quotes, but words that lead to a title. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:(?<=[.,;:] |\\n)|^)(?:و|et |ثم |اما |فيما |بينما |في حين |كما )?(?:[وف]?س?[تي]\\p{IsArabic}{2,} )?(?:"
                    + Titles.KIND + " |la |le |l')?(?<ordinal>" + Words.any("ordinal")
                    + ")(?!\\p{L})(?: ?,[^.,;:\"\\n]{3,50},)?(?: (?!" + Words.any("lead", "kind", "ordinal")
                    + "(?!\\p{L}))[\\p{L}'-]+){0,3}?,? (?:" + Words.any("lead") + ")(?!\\p{L})\\s*:?\\s*(?=[^\\s\"])");

    private static final Pattern PLURAL = Pattern.compile("(?<!\\p{L})(?:و|ال|وال)?(?<kinds>"
            + Words.any("kinds", "count") + ")(?!\\p{L})(?!(?<=rendez-vous) avec )");
    private static final Pattern LIST_END =
            Pattern.compile("(?:^|[:,])\\s*(?:و|et|and)?\\s*$|(?<!\\p{L})(?:و|et|and|ثم|puis)\\s*$");
    private static final Pattern UNQUOTED =
            Pattern.compile(Titles.KIND + "(?:\\s+" + Words.any("slogan") + "\\s*:?\\s*\"[^\"\\n]{1,150}\")?(?:\\s+(?!"
                    + Words.any("lead") + "(?!\\p{L}))[\\p{L}'-]+){0,5}?\\s+(?<lead>" + Words.any("lead")
                    + ")(?!\\p{L})\\s*:?\\s*(?!\\s*\")(?=\\S)");
    /** ندوة صحفية لتقديم التقرير: what it is held for is its title. */
    private static final Pattern FOR = Pattern.compile(Titles.KIND + "(?:\\s+(?!" + Words.any("lead")
            + "(?!\\p{L}))[\\p{L}'-]+){0,5}?\\s+(?:ل(?=(?:تقديم|عرض|مناقشه)\\s)|pour\\s+(?=presenter\\s))");

    private static final Pattern FOR_END =
            Pattern.compile("(?<!\\p{L})(?:ل(?:تقديم|عرض|مناقشه)|pour\\s+presenter)\\s*$");

    private static final Pattern PRESENTS = Pattern.compile(
            "تقديم|توقيع|قراءه في|قراه في|presentation|dedicace|signature|book presentation|signing|launch|lancement|اطلاق|"
                    + "(?:sera|seront)\\s+presente");
    /** ستقدم كتابها "…": presents or signs what follows, on a day to come. */
    private static final Pattern WILL_PRESENT = Pattern.compile(
            "(?<!\\p{L})(?:(?<presents>س[تي]قدم|presentera|presenteront|will\\s+present)|(?<signs>س[تي]وقع|dedicacera|signera|will\\s+sign))(?!\\p{L})");

    private static final Pattern GAP = Pattern.compile("[\\s:,*|-]*");
    private static final Pattern BRACKET = Pattern.compile("\\s*\"?\\s*[(,:-]\\s*(?:le\\s+|يوم\\s+)?");
    private static final Value<String> UNKNOWN = new Value<>("", 0, 0, 0);
    private static final int LOOK_BACK = 170;

    private final Source source;
    private final List<Value<String>> bodies;
    private final NavigableMap<Integer, Value<String>> plurals = new TreeMap<>();
    private final List<Candidate> found = new ArrayList<>();

    private ProseSessions(Source source, List<Value<String>> bodies) {
        this.source = source;
        this.bodies = bodies;
    }

    static List<Candidate> in(Source source, List<Value<String>> bodies) {
        ProseSessions sessions = new ProseSessions(source, bodies);
        sessions.plurals();
        sessions.quoted();
        sessions.unquoted(FOR);
        sessions.unquoted(UNQUOTED);
        sessions.counted();
        sessions.works();
        sessions.openings();
        sessions.openings();
        if (sessions.found.isEmpty()) {
            sessions.slogans();
        }
        if (sessions.found.isEmpty()) {
            sessions.labelled();
        }
        return sessions.found;
    }

    /** Where nothing else is a title, what a seminar is held under is one. */
    private void slogans() {
        for (Piece quote : source.quotes()) {
            Piece sentence = source.sentence(quote.from());
            int open = opening(quote);
            int from = Math.max(sentence.from(), open - LOOK_BACK);
            String before = source.between(from, open);
            if (SLOGAN_END.matcher(before).find() && !source.line(quote.from()).equals(source.titleLine())) {
                Value<String> kind = named(before, from);
                kind = kind == null || kind.value().isEmpty() ? following(quote) : kind;
                if (kind != null) {
                    found.add(new Candidate(quote, kind, sentence, null, 0.5));
                }
            }
        }
    }

    /** Placée sous le thème « … », cette rencontre: the kind right behind a quote; null for none. */
    private Value<String> following(Piece quote) {
        Matcher kind = THIS_KIND
                .matcher(source.text())
                .region(quote.to(), source.sentence(quote.from()).to());
        return kind.lookingAt()
                ? source.text()
                        .value(meaning(source.lang(), kind.group("kind")), kind.start("kind"), kind.end("kind"), 0.8)
                : null;
    }

    /** A theme with a label of its own is the title of what is held on the day and at the hour that the text tells. */
    private void labelled() {
        if (source.dates().isEmpty() || source.times().isEmpty()) {
            return;
        }
        for (Piece quote : source.quotes()) {
            Piece line = source.line(quote.from());
            if (LABEL.matcher(source.between(line.from(), opening(quote))).matches()) {
                found.add(new Candidate(quote, null, line, null, 0.6));
            }
        }
    }

    private int opening(Piece quote) {
        int open = quote.from() - 1;
        while (open > 0 && source.text().charAt(open) != '"') {
            open--;
        }
        return open;
    }

    private void quoted() {
        Piece last = null;
        for (Piece quote : source.quotes()) {
            Piece line = source.line(quote.from());
            if (line.equals(source.titleLine())) {
                continue;
            }
            int open = opening(quote);
            int from = Math.max(
                    line.from(),
                    Math.max(open - LOOK_BACK, last != null && last.to() > line.from() ? last.to() + 1 : 0));
            String before = source.between(from, open);
            Value<String> kind = kind(before, from, last, line);
            if (kind == null && isTimed(quote, open)) {
                kind = named(before, from);
                kind = kind == null ? announced(open) : kind;
            }
            if (kind != null) {
                found.add(new Candidate(quote, kind.value().isEmpty() ? null : kind, scope(quote, last), null, 0.9));
                last = quote;
            }
        }
    }

    /** Whether a quote stands right beside a day or a time, in a text that announces several of a kind. */
    private boolean isTimed(Piece quote, int open) {
        if (plurals.lowerKey(open) == null
                || source.text().charAt(source.line(quote.from()).to() - 1) == ':'
                || Entry.isOfPlace(source.between(Math.max(0, open - 40), open))
                || SLOGAN_END
                        .matcher(source.between(Math.max(0, open - 40), open))
                        .find()) {
            return false;
        }
        Piece near = new Piece(Math.max(0, open - 60), open);
        for (TimeMention time : source.timesIn(near)) {
            if (time.to() <= open
                    && GAP.matcher(source.text()).region(time.to(), open).matches()) {
                return true;
            }
        }
        for (DateMention date : source.datesIn(near)) {
            if (date.to() <= open
                    && GAP.matcher(source.text()).region(date.to(), open).matches()) {
                return true;
            }
        }
        Matcher bracket =
                BRACKET.matcher(source.text()).region(quote.to(), source.text().length());
        return bracket.lookingAt()
                && !(source.datesIn(new Piece(bracket.end(), bracket.end() + 2)).isEmpty()
                        && source.timesIn(new Piece(bracket.end(), bracket.end() + 2))
                                .isEmpty());
    }

    private Piece scope(Piece title, Piece last) {
        Piece sentence = source.sentence(title.from());
        int from = last != null && last.to() > sentence.from() ? last.to() : sentence.from();
        return new Piece(from, sentence.to());
    }

    /** The kind of the session whose title follows; empty for an unknown one, null where what follows is no title. */
    private Value<String> kind(String before, int from, Piece last, Piece line) {
        if (SLOGAN_END.matcher(before).find()) {
            return THEME_END.matcher(before).find() ? named(before, from) : null;
        }
        Matcher exhibition = EXHIBITION_END.matcher(before);
        if (exhibition.find()) {
            return source.text()
                    .value(
                            exhibition.group("kind"),
                            from + exhibition.start("kind"),
                            from + exhibition.end("kind"),
                            0.9);
        }
        if (KIND_END.matcher(before).find()
                || KIND_OF_END.matcher(before).find()
                || LEAD_END.matcher(before).find()
                || ORDINAL_END.matcher(before).find()) {
            return named(before, from);
        }
        if (ABOUT_BOOK_END.matcher(before).find() || FOR_END.matcher(before).find()) {
            return named(before, from);
        }
        if (isNextWork(before, from, last)) {
            return found.get(found.size() - 1).kind();
        }
        if (BOOK_END.matcher(before).find()) {
            return PRESENTS.matcher(sentencePart(before)).find() ? named(before, from) : willPresent(before, from);
        }
        if (FILM_END.matcher(before).find() && !isUntimed(source.sentence(from))) {
            return shown(before, from);
        }
        boolean follows = last != null && last.to() > line.from();
        if (LIST_END.matcher(before).find() && before.length() < 9 && follows) {
            return found.get(found.size() - 1).kind();
        }
        boolean goesOn = follows
                && LIST_END.matcher(before).find()
                && last.to() > source.sentence(from).from()
                && plurals.lowerKey(last.from()) != null
                && plurals.lowerKey(last.from()) >= source.sentence(last.from()).from();
        if (goesOn) {
            return announced(last.from());
        }
        return LIST_END.matcher(before).find()
                        && PLURAL.matcher(sentencePart(before)).find()
                ? named(before, from)
                : null;
    }

    /** رواية "…" يوم 1 ماي، وديوان "…" يوم 3 ماي: the next of several works in a sentence that each have a day. */
    private boolean isNextWork(String before, int from, Piece last) {
        return last != null
                && last.to() > source.sentence(from).from()
                && NEXT_WORK.matcher(before).find()
                && !source.datesIn(new Piece(last.to(), from + before.length())).isEmpty();
    }

    /** Whether words announce several sessions at once. */
    static boolean announces(String words) {
        return PLURAL.matcher(words).find();
    }

    private boolean isUntimed(Piece piece) {
        return source.timesIn(piece).isEmpty() && source.datesIn(piece).isEmpty();
    }

    /** The kind of a showing: يعرض الفيلم "…"; null where nothing is shown. */
    private Value<String> shown(String before, int from) {
        Matcher verb = SHOWS.matcher(before);
        if (!verb.find()) {
            return null;
        }
        String kind =
                switch (source.lang()) {
                    case FR -> "projection";
                    case EN -> "screening";
                    default -> "عرض شريط";
                };
        return source.text().value(kind, from + verb.start(), from + verb.end(), 0.7);
    }

    private Value<String> willPresent(String before, int from) {
        Matcher verb = WILL_PRESENT.matcher(before);
        if (!verb.find()) {
            return null;
        }
        boolean presents = verb.group("presents") != null;
        String kind =
                switch (source.lang()) {
                    case FR -> presents ? "présentation d'ouvrage" : "séance de dédicace";
                    case EN -> presents ? "book presentation" : "book signing";
                    default -> presents ? "تقديم كتاب" : "حفل توقيع";
                };
        return source.text().value(kind, from + verb.start(), from + verb.end(), 0.7);
    }

    private static String sentencePart(String before) {
        return before.substring(
                Math.max(before.lastIndexOf('\n'), Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "))) + 1);
    }

    private Value<String> named(String before, int from) {
        Value<String> kind = null;
        int last = 0;
        Matcher match = KIND.matcher(before);
        while (match.find()) {
            int at = from + match.start("kind");
            if (source.isQuoted(at) || isOfBody(at)) {
                continue; // the name of a programme, such as "reading for all", or of a body
            }
            last = match.end();
            String meaning = meaning(source.lang(), match.group("kind"));
            kind = source.text().value(meaning, from + match.start("kind"), from + match.end("kind"), 0.9);
        }
        Matcher plural = PLURAL.matcher(before);
        if (kind != null && !plural.find(last)) {
            return kind;
        }
        plural.reset();
        boolean listed = plural.find()
                || ORDINAL.matcher(before).find()
                || OTHER.matcher(before).find();
        return listed ? announced(from + before.length()) : null;
    }

    /** The kind of a list of sessions that was announced before an index. */
    private Value<String> announced(int to) {
        Map.Entry<Integer, Value<String>> last = plurals.lowerEntry(to);
        return last == null ? UNKNOWN : last.getValue();
    }

    private void plurals() {
        Matcher plural = PLURAL.matcher(source.text());
        while (plural.find()) {
            String meaning = ofPlural(plural.group("kinds"));
            if (!meaning.isEmpty()) {
                plurals.put(
                        plural.start(), source.text().value(meaning, plural.start("kinds"), plural.end("kinds"), 0.8));
            }
        }
    }

    private void unquoted(Pattern pattern) {
        if (pattern == UNQUOTED && source.dates().isEmpty() && !source.isOfFair()) {
            return; // a poem
        }
        Matcher match = pattern.matcher(source.text());
        for (int at = 0; match.find(at); ) {
            at = isOfBody(match.start("kind")) ? match.end("kind") : match.end();
            if (at < match.end()) {
                continue;
            }
            Piece line = source.line(match.end());
            if (line.equals(source.titleLine()) || source.line(match.start()).from() != line.from()) {
                continue;
            }
            Piece title = named(Titles.from(
                    source, match.end(), source.sentence(match.end() - 1).to()));
            boolean isTaken = found.stream()
                    .anyMatch(one -> (one.title().from() < title.to() + 5
                                    && title.from() < one.title().to() + 2)
                            || (one.kind() != null
                                    && source.text().startOf(match.start("kind"))
                                            == one.kind().start()
                                    && one.title().from() - match.end() < 90
                                    && one.title().from() >= match.end()));
            boolean isKind = (pattern == FOR ? KIND : A_KIND)
                    .matcher(source.text())
                    .region(title.from(), title.to())
                    .lookingAt();
            if (title.length() < 4 || isTaken || isKind) {
                continue;
            }
            Value<String> kind = source.text()
                    .value(meaning(source.lang(), match.group("kind")), match.start("kind"), match.end("kind"), 0.9);
            found.add(new Candidate(title, kind, source.sentence(match.end() - 1), null, 0.7));
        }
    }

    private boolean isOfBody(int at) {
        return Sessions.isWithin(bodies, source.text().startOf(at));
    }

    /** ثلاث ندوات: … وستتناول الثانية موضوع …: the next of several that were announced. */
    private void counted() {
        Matcher match = COUNTED.matcher(source.text());
        while (match.find()) {
            Piece line = source.line(match.start("ordinal"));
            Map.Entry<Integer, Value<String>> announced = plurals.lowerEntry(match.start());
            boolean isAnnounced = announced != null && line.holds(announced.getKey());
            boolean isTime = source.times().stream()
                    .anyMatch(time -> time.from() < match.end("ordinal") && match.start("ordinal") < time.to());
            Piece title = Titles.from(
                    source, match.end(), source.sentence(match.end() - 1).to());
            boolean isTaken = found.stream()
                    .anyMatch(one -> one.title().from() < title.to() + 5
                            && title.from() < one.title().to() + 2);
            if (isAnnounced && !isTime && !isTaken && title.length() >= 4 && line.holds(match.end() - 1)) {
                found.add(new Candidate(title, announced.getValue(), source.sentence(match.end() - 1), null, 0.7));
            }
        }
    }

    /** autour de son roman Les Eaux dormantes: the name of the work, where capitals show that it has one. */
    private Piece named(Piece title) {
        Matcher work = ITS_WORK.matcher(source.text()).region(title.from(), title.to());
        return work.lookingAt() && isCapital(work.end()) ? new Piece(work.end(), title.to()) : title;
    }

    /** A title without the name of its author behind it: Celles qui sèment de Najat Amrani. */
    private Piece withoutName(Piece title) {
        FoldedText text = source.text();
        Matcher name = BY_NAME.matcher(text.original()).region(text.startOf(title.from()), text.endOf(title.to()));
        return name.find() && text.indexAt(name.start()) > title.from() + 2
                ? new Piece(title.from(), text.indexAt(name.start()))
                : title;
    }

    private boolean isCapital(int at) {
        return Character.isUpperCase(
                source.text().original().charAt(source.text().startOf(at)));
    }

    /** Books and films that are presented, signed or shown, by their names without quotes. */
    private void works() {
        Matcher match = OF_WORK.matcher(source.text());
        while (match.find()) {
            int from = match.end();
            Piece sentence = source.sentence(match.start());
            boolean isOther = COUNTED_NEXT
                    .matcher(source.text())
                    .region(from, source.text().length())
                    .lookingAt();
            boolean isNamed = !isOther && (source.lang() == Lang.AR || isCapital(from));
            boolean isTold = !isUntimed(sentence)
                    || (!source.dates().isEmpty()
                            && SUITE.matcher(source.between(sentence.from(), match.start()))
                                    .find());
            if (!isNamed || !isTold || source.line(from).equals(source.titleLine()) || !sentence.holds(from)) {
                continue;
            }
            Piece title = Titles.from(source, from, sentence.to());
            Matcher author = AUTHOR.matcher(source.text()).region(title.from(), title.to());
            author.useTransparentBounds(true);
            Piece name =
                    withoutName(author.find() ? Lines.trimmed(source.text(), title.from(), author.start()) : title);
            String kind = match.group("kind") == null ? "other" : "kind";
            boolean isTaken = found.stream()
                    .anyMatch(one -> one.title().from() < sentence.to()
                            && one.title().from() >= match.start()
                            && one.title().from() - match.end() < 90);
            if (name.length() < 3
                    || name.length() > 90
                    || isTaken
                    || NEW.matcher(source.between(name.from(), name.to())).matches()) {
                continue;
            }
            Value<String> of = source.text()
                    .value(meaning(source.lang(), match.group(kind)), match.start(kind), match.end(kind), 0.8);
            found.add(new Candidate(name, of, sentence, null, 0.7));
        }
    }

    /** جلسة افتتاحية تليها جلستان: what others follow is held as they are, and has no title but its kind. */
    private void openings() {
        Matcher opening = OPENING.matcher(source.text());
        while (!found.isEmpty() && opening.find()) {
            Piece title = new Piece(opening.start("kind"), opening.end("kind"));
            if (!source.isQuoted(title.from())) {
                Value<String> kind = source.text()
                        .value(meaning(source.lang(), opening.group("kind")), title.from(), title.to(), 0.8);
                found.add(new Candidate(title, kind, title, null, 0.9));
            }
        }
    }

    /** What several of a kind are each: ندوتين, tables rondes; empty where that is not said. */
    static String ofPlural(String kinds) {
        String meaning = Words.meaning("kinds", kinds.replaceAll("\\s+", " "));
        return meaning == null ? "" : meaning;
    }

    /** What a kind of session is called in the language of a text. */
    static String meaning(Lang lang, String kind) {
        String words = kind.replaceAll("\\s+", " ");
        String meaning = Words.meaningDefinite(lang, "kind", words);
        return meaning == null ? Words.meaningDefinite(lang, "container", words) : meaning;
    }
}
