package ma.riwaq.admin.schedule;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.conflict.Conflict;
import ma.riwaq.conflict.Side;

/** Tells a conflict in a line on the board: what it is, over what, and who is party to it. */
@RequestScoped
public class ConflictText {

    @Inject
    private Texts texts;

    /** The conflict for the board's script. */
    public BoardAnswer.Conflict of(Conflict conflict) {
        return new BoardAnswer.Conflict(
                Stream.of(conflict.first(), conflict.second())
                        .filter(side -> side != null && side.what() == Side.What.SESSION)
                        .map(Side::id)
                        .toList(),
                conflict.grade().name(),
                texts.of("board.grade." + conflict.grade().name()),
                Stream.concat(
                                Stream.of(texts.of(
                                        "board.conflict." + conflict.kind().name())),
                                Stream.of(conflict.about(), conflict.first(), conflict.second())
                                        .filter(Objects::nonNull)
                                        .map(this::side))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")));
    }

    private String side(Side side) {
        String name = texts.plain(side.name());
        if (side.time() == null) {
            return name;
        }
        // isolated, so that the hours read from left to right in Arabic too
        String hours = "\u2066" + texts.plain(side.time().from().toLocalTime()) + "–"
                + texts.plain(side.time().to().toLocalTime()) + "\u2069";
        return (name + " " + hours).trim();
    }
}
