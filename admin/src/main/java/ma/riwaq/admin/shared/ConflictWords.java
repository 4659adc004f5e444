package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.Side;

/** Says a conflict in a sentence, and where to go to solve it. */
@Named
@RequestScoped
public class ConflictWords {

    // names and times keep their own direction in a sentence of another
    private static final String ISOLATED = "\u2068%s\u2069";
    private static final String ISOLATED_LTR = "\u2066%s\u2069";

    @Inject
    private Texts texts;

    @Inject
    private CurrentEdition current;

    /** What stands against what, with names, times and numbers. */
    public String sentence(Conflict conflict) {
        return texts.of(
                "conflict." + conflict.kind().name(),
                name(conflict.first()),
                name(conflict.second()),
                name(conflict.about()),
                clock(conflict.when() == null ? null : conflict.when().from()),
                clock(conflict.when() == null ? null : conflict.when().to()),
                conflict.measure() == null ? 0 : conflict.measure().found(),
                conflict.measure() == null ? 0 : conflict.measure().limit());
    }

    private String name(Side side) {
        return side == null ? "" : ISOLATED.formatted(texts.plain(side.name()));
    }

    private String clock(LocalDateTime moment) {
        return moment == null ? "" : ISOLATED_LTR.formatted(texts.plain(moment.toLocalTime()));
    }

    /** Everything that is party to it. */
    public List<Side> sides(Conflict conflict) {
        return Stream.of(conflict.first(), conflict.second(), conflict.about())
                .filter(side -> side != null)
                .toList();
    }

    /** The page on which a side is changed. */
    public String page(Side side) {
        return switch (side.what()) {
            case SESSION -> "/programme/session";
            case EVENT -> "/programme/event";
            case ROOM -> "/venue/room";
            case PERSON -> "/directory/person";
            case ORGANISATION -> "/directory/organisation";
            case PUBLICATION -> "/publication/publication";
            case BAND -> "/schedule/band";
            case DAY -> "/edition/edition";
        };
    }

    /** The identity of what that page changes: a day is changed with its edition. */
    public UUID id(Side side) {
        return side.id() == null ? current.getEdition().getId() : side.id();
    }

    /** The label of a side without a name: a day is called by its date. */
    public String unnamed(Side side) {
        return side.name().isEmpty() && side.what() == Side.What.DAY
                ? texts.day(side.time().from().toLocalDate())
                : "";
    }
}
