package ma.riwaq.admin.api;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ma.riwaq.admin.shared.Texts;

/** Gathers what is wrong with a body, so that all of it is told at once. */
final class Wrongs {

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int LONGEST_TAGS = 100;

    private final Texts texts;
    private final List<Wrong> all = new ArrayList<>();

    Wrongs(Texts texts) {
        this.texts = texts;
    }

    /** Says what is wrong at a place; the reason is a key of the bundles. */
    void add(String field, String reason, Object... details) {
        all.add(new Wrong(field, texts.of("api.wrong." + reason, details)));
    }

    /** Says which rules of the fair a thing breaks. */
    void add(Collection<? extends ConstraintViolation<?>> violations) {
        violations.forEach(
                violation -> all.add(new Wrong(violation.getPropertyPath().toString(), violation.getMessage())));
    }

    /** The thing that a code names; null for none, which is told unless there is no code either. */
    <T> T named(String field, String code, Function<String, Optional<T>> door) {
        if (code == null) {
            return null;
        }
        Optional<T> found = door.apply(code);
        if (found.isEmpty()) {
            add(field, "none", code);
        }
        return found.orElse(null);
    }

    /** The things that codes name, in their order. */
    <T> List<T> allNamed(String field, List<String> codes, Function<String, Optional<T>> door) {
        List<T> found = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            T thing = named(field + "[" + i + "]", codes.get(i), door);
            if (thing != null) {
                found.add(thing);
            }
        }
        return found;
    }

    /** Says that something is missing if it is null. */
    void needed(String field, Object sent) {
        if (sent == null) {
            add(field, "missing");
        }
    }

    /** Says that a field can never change if it was sent with another value. */
    void same(String field, String sent, String stored) {
        if (sent != null && !sent.equals(stored)) {
            add(field, "fixed");
        }
    }

    /** BCP 47 tags, of which wrong ones are told; together they fit their column. */
    Set<String> tags(String field, List<String> tags) {
        each(field, tags, (place, tag) -> {
            if (!TAG.matcher(tag).matches()) {
                add(place, "tag");
            }
        });
        if (String.join(",", tags).length() > LONGEST_TAGS) {
            add(field, "many", LONGEST_TAGS);
        }
        return new LinkedHashSet<>(tags);
    }

    /** Looks at each item of a list with its place in it. */
    <T> void each(String field, List<T> items, ItemAt<T> look) {
        IntStream.range(0, items.size()).forEach(i -> look.at(field + "[" + i + "]", items.get(i)));
    }

    /** What is done with an item of a list. */
    interface ItemAt<T> {
        /** Looks at it; the place is as a {@link Wrong} names it. */
        void at(String place, T item);
    }

    /** Ends the request if anything is wrong. */
    void refuse() {
        if (!all.isEmpty()) {
            throw new Problem(Problem.Kind.INVALID, null, all);
        }
    }
}
