package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Sessions;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.Themes;
import ma.riwaq.publication.Publication;
import ma.riwaq.publication.Publications;
import ma.riwaq.review.Draft;
import ma.riwaq.review.DraftOrganisation;
import ma.riwaq.review.DraftPerson;
import ma.riwaq.review.DraftPublication;
import ma.riwaq.review.DraftSession;
import ma.riwaq.review.DraftTheme;
import ma.riwaq.shared.Lang;
import ma.riwaq.venue.Rooms;

/** Makes the draft of a communiqué of what a program sent, with what its codes name. */
@ApplicationScoped
class DraftForm {

    @Inject
    private Rooms rooms;

    @Inject
    private Events events;

    @Inject
    private Sessions sessions;

    @Inject
    private Themes themes;

    @Inject
    private Audiences audiences;

    @Inject
    private Publications publications;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    /** The draft; what is missing or unknown is told. */
    Draft draft(Edition edition, DraftJson json, Wrongs wrongs) {
        wrongs.needed("text", json.text());
        wrongs.needed("language", json.language());
        Lang lang = json.language() == null ? null : wrongs.named("language", json.language(), code -> Lang.of(code));
        Draft draft = new Draft(Noun.or(json.text(), ""), Noun.or(lang, Lang.AR));
        Event existing = wrongs.named("event", json.event(), code -> events.find(edition, code));
        draft.setExisting(existing);
        draft.getTitle().setValue(json.title());
        draft.getDay().setValue(json.day());
        draft.getStart().setValue(json.start());
        draft.getEnd().setValue(json.end());
        draft.getRoom().setValue(wrongs.named("room", json.room(), code -> rooms.find(edition, code)));
        draft.setApproved(Noun.or(json.approved(), false));
        draft.setAudiences(new LinkedHashSet<>(
                wrongs.allNamed("audiences", Noun.list(json.audiences()), code -> audiences.find(edition, code))));
        involve(draft, "organisations", json.organisations(), null, wrongs);
        publications(edition, draft, "publications", json.publications(), null, wrongs);
        wrongs.each("programmes", Noun.list(json.programmes()), (place, each) -> {
            Theme match = wrongs.named(place + ".theme", each.theme(), code -> themes.find(edition, code));
            draft.getThemes().add(new DraftTheme(DraftJson.told(each.name()), match));
        });
        wrongs.each(
                "sessions", Noun.list(json.sessions()), (place, each) -> session(edition, draft, place, each, wrongs));
        return draft;
    }

    private void involve(Draft draft, String field, List<DraftJson.Involved> involved, Integer session, Wrongs wrongs) {
        wrongs.each(field, Noun.list(involved), (place, each) -> {
            wrongs.needed(place + ".role", each.role());
            Organisation match = wrongs.named(place + ".organisation", each.organisation(), organisations::find);
            DraftOrganisation added = new DraftOrganisation(DraftJson.told(each.name()), each.role(), null, session);
            added.setMatch(match);
            added.setSpellingKept(Noun.or(each.keepName(), false));
            draft.getOrganisations().add(added);
        });
    }

    private void publications(
            Edition edition, Draft draft, String field, List<DraftJson.Title> titles, Integer session, Wrongs wrongs) {
        wrongs.each(field, Noun.list(titles), (place, each) -> {
            Publication match =
                    wrongs.named(place + ".publication", each.publication(), code -> publications.find(edition, code));
            draft.getPublications().add(new DraftPublication(DraftJson.told(each.title()), match, session));
        });
    }

    private void session(Edition edition, Draft draft, String place, DraftJson.Item item, Wrongs wrongs) {
        DraftSession session = draft.addSession();
        Session existing = wrongs.named(place + ".session", item.session(), code -> sessions.find(code)
                .filter(found -> found.getEdition().equals(edition)));
        session.setExisting(existing);
        session.getTitle().setValue(item.title());
        session.getKind().setValue(item.kind());
        session.getDay().setValue(item.day());
        session.getStart().setValue(item.start());
        session.getEnd().setValue(item.end());
        session.getRoom().setValue(wrongs.named(place + ".room", item.room(), code -> rooms.find(edition, code)));
        int at = draft.getSessions().size() - 1;
        wrongs.each(place + ".people", Noun.list(item.people()), (part, each) -> {
            wrongs.needed(part + ".role", each.role());
            Person match = wrongs.named(part + ".person", each.person(), people::find);
            draft.getPeople().add(new DraftPerson(DraftJson.told(each.name()), each.role(), match, at));
        });
        involve(draft, place + ".organisations", item.organisations(), at, wrongs);
        publications(edition, draft, place + ".publications", item.publications(), at, wrongs);
    }
}
