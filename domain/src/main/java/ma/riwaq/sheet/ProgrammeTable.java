package ma.riwaq.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/**
 * Sessions of a release as a table for spreadsheets, in one language. Its headings are codes, the same in every
 * language, so that a program that reads it need not know any.
 */
public final class ProgrammeTable {

    private static final List<String> HEADINGS = List.of(
            "code",
            "day",
            "start",
            "end",
            "room",
            "title",
            "event",
            "kind",
            "state",
            "reason",
            "people",
            "organisations",
            "themes",
            "languages",
            "access",
            "summary",
            "address");

    private ProgrammeTable() {}

    /**
     * Writes some sessions of an edition.
     *
     * @param site where the public site is, without a slash at the end
     */
    public static void write(ReleasedEdition edition, List<Placed> sessions, Lang lang, String site, OutputStream out)
            throws IOException {
        String home = site + "/" + lang.getCode() + "/" + edition.edition().slug() + "/sessions/";
        SheetWriter.CSV.write(
                out, lang, "", HEADINGS, sessions.stream().map(placed -> row(edition, placed, lang, home)));
    }

    private static List<String> row(ReleasedEdition edition, Placed placed, Lang lang, String home) {
        Session session = placed.session();
        return List.of(
                session.code(),
                Objects.toString(placed.day(), ""),
                Objects.toString(placed.start(), ""),
                Objects.toString(placed.end(), ""),
                placed.room() == null ? "" : placed.room().name().plain(lang),
                session.title().plain(lang),
                placed.event() == null ? "" : placed.event().name().plain(lang),
                session.kind(),
                session.state(),
                session.cancellationReason().plain(lang),
                names(
                        session.people().stream()
                                .flatMap(part -> edition.person(part.person()).stream())
                                .map(person -> person.name()),
                        lang),
                names(
                        session.organisations().stream()
                                .flatMap(part -> edition.organisation(part.organisation()).stream())
                                .map(organisation -> organisation.name()),
                        lang),
                names(
                        session.themes().stream()
                                .flatMap(code -> edition.theme(code).stream())
                                .map(theme -> theme.name()),
                        lang),
                String.join(" ", session.languages()),
                String.join(" ", session.access()),
                session.summary().plain(lang),
                home + session.code());
    }

    private static String names(Stream<LocalizedText> names, Lang lang) {
        return names.map(name -> name.plain(lang)).collect(Collectors.joining(" | "));
    }
}
