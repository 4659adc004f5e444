package ma.riwaq.sheet;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Refusal;

/** The sorts of values that cells hold. */
final class Types {

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;؛|\\n]\\s*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s*[;؛|\\n,،/]\\s*");
    private static final Pattern WITH_ROLE = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)");
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}");
    private static final List<String> COMMON_TAGS = List.of("ar", "fr", "en", "es", "zgh", "pt", "it", "de");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** A line of text. */
    static final Type LINE = plain((text, lookup) -> CleanText.line(text), Object::toString);

    /** Text of several lines. */
    static final Type LINES = plain((text, lookup) -> text, Object::toString);

    /** A day. */
    static final Type DAY = plain(
            (text, lookup) -> Values.day(text, lookup.edition().getFirstDay().getYear()), Object::toString);

    /** A time of the day. */
    static final Type TIME = plain((text, lookup) -> Values.time(text), value -> CLOCK.format((LocalTime) value));

    /** A length in minutes. */
    static final Type MINUTES = plain((text, lookup) -> Values.minutes(text), Object::toString);

    /** A whole number. */
    static final Type WHOLE = plain((text, lookup) -> Values.whole(text), Object::toString);

    /** Tags of languages, which may be written as their names. */
    static final Type LANGUAGES = plain(
            (text, lookup) -> words(text).map(Types::tag).collect(LinkedHashSet::new, Set::add, Set::addAll),
            value -> String.join(", ", strings(value)));

    /** Texts one after the other. */
    static final Type WORDS =
            plain((text, lookup) -> new LinkedHashSet<>(parts(text)), value -> String.join("; ", strings(value)));

    /** Yes or no. */
    static final Type YES_NO = new Type() {
        @Override
        public Object parse(String text, Lookup lookup) {
            return Words.yesNo(text).orElseThrow(() -> new Refusal("cell.yes.no"));
        }

        @Override
        public String show(Object value, Lang lang) {
            return Words.of((Boolean) value ? "yes" : "no", lang);
        }

        @Override
        public String exact(Object value) {
            return value.toString();
        }
    };

    private Types() {}

    /** One of some choices. */
    static <E extends Enum<E>> Type choice(Class<E> choices) {
        return new Type() {
            @Override
            public Object parse(String text, Lookup lookup) {
                return Words.choice(choices, text).orElseThrow(() -> new Refusal("cell.choice"));
            }

            @Override
            public String show(Object value, Lang lang) {
                return Words.of((Enum<?>) value, lang);
            }

            @Override
            public String exact(Object value) {
                return ((Enum<?>) value).name();
            }
        };
    }

    /** Some of some choices, in their order. */
    static <E extends Enum<E>> Type choices(Class<E> choices) {
        Type one = choice(choices);
        return new Type() {
            @Override
            public Object parse(String text, Lookup lookup) {
                return words(text).map(word -> one.parse(word, lookup)).collect(toCollection(LinkedHashSet::new));
            }

            @Override
            public String show(Object value, Lang lang) {
                return values(value).map(each -> one.show(each, lang)).collect(joining("; "));
            }

            @Override
            public String exact(Object value) {
                return values(value).map(one::exact).collect(joining(" | "));
            }

            private Stream<E> values(Object value) {
                return Stream.of(choices.getEnumConstants()).filter(((Collection<?>) value)::contains);
            }
        };
    }

    /** One thing that is stored. */
    static <T extends ListedEntity> Type one(Class<T> type) {
        return new Type() {
            @Override
            public Object parse(String text, Lookup lookup) {
                return lookup.find(type, text);
            }

            @Override
            public String show(Object value, Lang lang) {
                return label((ListedEntity) value, lang);
            }

            @Override
            public String exact(Object value) {
                return ((ListedEntity) value).getId().toString();
            }
        };
    }

    /** Some things that are stored; their order matters where the collection is a list. */
    static <T extends ListedEntity> Type several(Class<T> type, Function<List<T>, Collection<T>> collection) {
        return new Type() {
            @Override
            public Object parse(String text, Lookup lookup) {
                return collection.apply(parts(text).stream()
                        .map(part -> lookup.find(type, part))
                        .distinct()
                        .toList());
            }

            @Override
            public String show(Object value, Lang lang) {
                return things(value).map(thing -> label(thing, lang)).collect(joining("; "));
            }

            @Override
            public String exact(Object value) {
                return things(value).map(thing -> thing.getId().toString()).collect(joining(" | "));
            }
        };
    }

    /** Some things in roles, such as {@code Salma Bennani (speaker)}; without a role they have the usual one. */
    static <P, T extends ListedEntity, R extends Enum<R>> Type inRoles(Roles<P, T, R> roles) {
        return new Type() {
            @Override
            public Object parse(String text, Lookup lookup) {
                return parts(text).stream()
                        .map(part -> part(part, lookup))
                        .distinct()
                        .toList();
            }

            private P part(String text, Lookup lookup) {
                Matcher both = WITH_ROLE.matcher(text);
                if (!both.matches()) {
                    return roles.make().apply(lookup.find(roles.type(), text), roles.usual());
                }
                R role = Words.choice(roles.roles(), both.group(2))
                        .filter(known -> roles.allowed().contains(known))
                        .orElseThrow(() -> new Refusal("cell.role", both.group(2)));
                return roles.make().apply(lookup.find(roles.type(), both.group(1)), role);
            }

            @Override
            public String show(Object value, Lang lang) {
                return values(value)
                        .map(part -> label(roles.thing().apply(part), lang)
                                + (role(part) == roles.usual() ? "" : " (" + Words.of(role(part), lang) + ")"))
                        .collect(joining("; "));
            }

            @Override
            public String exact(Object value) {
                return values(value)
                        .map(part -> roles.thing().apply(part).getId() + " ("
                                + role(part).name() + ")")
                        .collect(joining(" | "));
            }

            private R role(P part) {
                return roles.role().apply(part);
            }

            @SuppressWarnings("unchecked")
            private Stream<P> values(Object value) {
                return ((List<P>) value).stream();
            }
        };
    }

    /**
     * Things in roles.
     *
     * @param type what has the role
     * @param roles the roles that there are
     * @param allowed those that this column takes
     * @param usual the one that is not told
     * @param make a thing in a role
     */
    record Roles<P, T extends ListedEntity, R extends Enum<R>>(
            Class<T> type,
            Class<R> roles,
            Set<R> allowed,
            R usual,
            BiFunction<T, R, P> make,
            Function<P, T> thing,
            Function<P, R> role) {}

    private static Type plain(BiFunction<String, Lookup, Object> parse, Function<Object, String> show) {
        return new Type() {
            @Override
            public Object parse(String text, Lookup lookup) {
                return parse.apply(text, lookup);
            }

            @Override
            public String show(Object value, Lang lang) {
                return show.apply(value);
            }

            @Override
            public String exact(Object value) {
                return show.apply(value);
            }
        };
    }

    private static List<String> parts(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(part -> !part.isBlank())
                .map(String::strip)
                .toList();
    }

    private static Stream<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isBlank());
    }

    private static String tag(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        if (TAG.matcher(plain).matches()) {
            return plain;
        }
        String folded = Words.folded(word);
        return COMMON_TAGS.stream()
                .filter(tag -> Words.SPOKEN.stream()
                        .map(lang -> Locale.forLanguageTag(tag).getDisplayLanguage(lang.getLocale()))
                        .anyMatch(name -> Words.folded(name).equals(folded)))
                .findFirst()
                .orElseThrow(() -> new Refusal("cell.language", word));
    }

    private static String label(ListedEntity thing, Lang lang) {
        return thing.getLabel().plain(lang);
    }

    @SuppressWarnings("unchecked")
    private static Stream<ListedEntity> things(Object value) {
        return ((Collection<ListedEntity>) value).stream();
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> strings(Object value) {
        return (Collection<String>) value;
    }

    /** The day in a value that holds one; null otherwise. */
    static LocalDate dayOf(Object value) {
        return value instanceof LocalDate day ? day : null;
    }
}
