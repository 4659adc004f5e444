package ma.riwaq.web.shared.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.Person;
import ma.riwaq.release.ReleaseDocument.Publication;
import ma.riwaq.release.ReleaseDocument.Room;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleaseDocument.Theme;
import ma.riwaq.release.ReleasedEdition;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.web.shared.PageKind;
import ma.riwaq.web.shared.Words;

/** Reads out of a release what can be found in it, and by which words. */
final class Things {

    private final ReleasedEdition edition;
    private final List<Thing> things = new ArrayList<>();

    private Things(ReleasedEdition edition) {
        this.edition = edition;
    }

    /** Everything that has a page, sessions first and in the order of time. */
    static List<Thing> of(ReleasedEdition edition) {
        Things reader = new Things(edition);
        edition.sessions().forEach(reader::add);
        edition.document().events().forEach(reader::add);
        edition.document().people().forEach(reader::add);
        edition.document().organisations().forEach(reader::add);
        edition.document().publications().forEach(reader::add);
        edition.document().themes().forEach(reader::add);
        edition.document().rooms().forEach(reader::add);
        return reader.things;
    }

    private void add(Placed placed) {
        Session session = placed.session();
        List<LocalizedText> words = new ArrayList<>(List.of(session.summary(), session.kindLabel(), kind(session)));
        session.people().forEach(role -> edition.person(role.person()).ifPresent(person -> words.add(person.name())));
        session.organisations().forEach(role -> words.add(organisation(role.organisation())));
        session.themes().forEach(code -> edition.theme(code).ifPresent(theme -> words.add(theme.name())));
        session.publications().forEach(code -> edition.publication(code).ifPresent(title -> words.add(title.title())));
        Optional.ofNullable(placed.room()).ifPresent(room -> words.add(room.name()));
        Optional.ofNullable(placed.event()).ifPresent(event -> words.add(event.name()));
        things.add(new Thing(PageKind.SESSION, session.code(), session.title(), List.of(session.code()), words));
    }

    private void add(Event event) {
        List<LocalizedText> words = new ArrayList<>(List.of(event.text(), event.display()));
        event.organisations().forEach(role -> words.add(organisation(role.organisation())));
        things.add(new Thing(PageKind.EVENT, event.code(), event.name(), List.of(), words));
    }

    private void add(Person person) {
        List<LocalizedText> words = List.of(
                person.function(), person.affiliation(), organisation(person.organisation()), person.biography());
        things.add(new Thing(PageKind.PERSON, person.code(), person.name(), List.of(), words));
    }

    private void add(Organisation organisation) {
        things.add(new Thing(
                PageKind.ORGANISATION,
                organisation.code(),
                organisation.name(),
                organisation.aliases(),
                List.of(organisation.shortName())));
    }

    private void add(Publication publication) {
        List<LocalizedText> words = new ArrayList<>(List.of(publication.description()));
        publication.authors().forEach(code -> edition.person(code).ifPresent(person -> words.add(person.name())));
        publication.publishers().forEach(code -> words.add(organisation(code)));
        List<String> numbers = publication.isbn() == null
                ? List.of()
                : List.of(publication.isbn(), publication.isbn().replace("-", ""));
        things.add(new Thing(PageKind.PUBLICATION, publication.code(), publication.title(), numbers, words));
    }

    private void add(Theme theme) {
        things.add(
                new Thing(PageKind.THEME, theme.code(), theme.name(), theme.aliases(), List.of(theme.description())));
    }

    private void add(Room room) {
        things.add(new Thing(PageKind.ROOM, room.code(), room.name(), List.of(), List.of(room.description())));
    }

    private LocalizedText organisation(String code) {
        return edition.organisation(code).map(Organisation::name).orElse(LocalizedText.EMPTY);
    }

    private static LocalizedText kind(Session session) {
        return Stream.of(Lang.AR, Lang.FR, Lang.EN)
                .reduce(
                        LocalizedText.EMPTY,
                        (text, lang) -> text.with(lang, new Words(lang).label("sessionKind", session.kind())),
                        (one, other) -> one);
    }
}
