package ma.riwaq.conflict;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import ma.riwaq.programme.SessionKind;

/** A book is signed by its author, and not before it was presented, if it is presented at all. */
final class BookRule implements Rule {

    @Override
    public void find(Snapshot edition, Consumer<Conflict> found) {
        Map<UUID, Snapshot.Session> held = new HashMap<>();
        edition.held().forEach(session -> held.put(session.id(), session));
        for (Snapshot.Publication book : edition.publications()) {
            List<Snapshot.Session> sessions = book.sessions().stream()
                    .map(held::get)
                    .filter(Objects::nonNull)
                    .toList();
            sessions.stream()
                    .filter(session -> session.kind() == SessionKind.SIGNING)
                    .forEach(signing -> signing(signing, book, sessions, found));
        }
    }

    private static void signing(
            Snapshot.Session signing,
            Snapshot.Publication book,
            List<Snapshot.Session> sessions,
            Consumer<Conflict> found) {
        if (!book.authors().isEmpty()
                && signing.people().stream().map(Snapshot.Person::id).noneMatch(book.authors()::contains)) {
            found.accept(
                    Conflict.of(ConflictKind.SIGNING_WITHOUT_AUTHOR, Grade.WARNING, signing, null, book, null, null));
        }
        if (signing.time() != null) {
            sessions.stream()
                    .filter(session -> session.kind() == SessionKind.BOOK_PRESENTATION && session.time() != null)
                    .min(Comparator.comparing(
                                    (Snapshot.Session session) -> session.time().to())
                            .thenComparing(Snapshot.Session::id))
                    .filter(first -> signing.time().from().isBefore(first.time().to()))
                    .ifPresent(first -> found.accept(Conflict.of(
                            ConflictKind.SIGNING_BEFORE_PRESENTATION,
                            Grade.WARNING,
                            signing,
                            first,
                            book,
                            null,
                            null)));
        }
    }
}
