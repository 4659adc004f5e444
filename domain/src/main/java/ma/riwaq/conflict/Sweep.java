package ma.riwaq.conflict;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Finds what overlaps among things that share a room or a person, by going through their beginnings once.
 *
 * @param <T> the things, each with a time
 */
final class Sweep<T> {

    /**
     * The most pairs that are told of one room or person: hundreds of sessions on one spot, as a bad import leaves
     * them, make hundreds of thousands, which nobody reads.
     */
    static final int MOST = 500;

    private final Function<T, Span> time;
    private final List<T> inOrder;

    Sweep(List<T> things, Function<T, Span> time, Function<T, UUID> identity) {
        this.time = time;
        this.inOrder = things.stream()
                .sorted(Comparator.comparing((T thing) -> time.apply(thing).from())
                        .thenComparing(thing -> time.apply(thing).to())
                        .thenComparing(identity))
                .toList();
    }

    /** The things by their beginnings, then ends, then identities. */
    List<T> inOrder() {
        return inOrder;
    }

    /** Every two that overlap, the earlier first. */
    void overlaps(BiConsumer<T, T> pair) {
        List<T> open = new ArrayList<>();
        int told = 0;
        for (T thing : inOrder) {
            Span span = time.apply(thing);
            open.removeIf(earlier -> !time.apply(earlier).overlaps(span));
            for (T earlier : open) {
                if (told++ == MOST) {
                    return;
                }
                pair.accept(earlier, thing);
            }
            open.add(thing);
        }
    }

    /** Every thing with those that begin next once it is over. */
    void followers(BiConsumer<T, T> pair) {
        int told = 0;
        for (int i = 0; i < inOrder.size(); i++) {
            int next = i + 1;
            while (next < inOrder.size() && time.apply(inOrder.get(i)).overlaps(time.apply(inOrder.get(next)))) {
                next++;
            }
            for (int j = next; j < inOrder.size() && begins(j).equals(begins(next)); j++) {
                if (told++ == MOST) {
                    return;
                }
                pair.accept(inOrder.get(i), inOrder.get(j));
            }
        }
    }

    private LocalDateTime begins(int place) {
        return time.apply(inOrder.get(place)).from();
    }
}
