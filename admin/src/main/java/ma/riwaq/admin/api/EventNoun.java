package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import ma.riwaq.directory.Organisations;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Events;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;
import ma.riwaq.venue.Rooms;

/** The events of an edition, for programs. */
@ApplicationScoped
class EventNoun implements Noun<Event, EventJson> {

    @Inject
    private Events events;

    @Inject
    private Rooms rooms;

    @Inject
    private Audiences audiences;

    @Inject
    private Organisations organisations;

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Class<EventJson> form() {
        return EventJson.class;
    }

    @Override
    public Page<EventJson> page(Edition edition, Asked asked) {
        Page<Event> page = events.page(edition, asked.paging());
        return new Page<>(page.items().stream().map(this::show).toList(), page.total());
    }

    @Override
    public Optional<Event> find(Edition edition, String code) {
        return events.find(edition, code);
    }

    @Override
    public Event make(Edition edition, EventJson json) {
        Event event = new Event(edition, LocalizedText.EMPTY);
        if (json.code() != null) {
            event.keepCode(json.code());
        }
        return event;
    }

    @Override
    public void fill(Event thing, EventJson json, Wrongs wrongs) {
        Edition edition = thing.getEdition();
        wrongs.same("code", json.code(), thing.getCode());
        thing.setName(json.name());
        thing.setText(json.text());
        thing.setDisplay(json.display());
        thing.setDay(json.day());
        thing.setStart(json.start());
        thing.setEnd(json.end());
        thing.setRoom(wrongs.named("room", json.room(), code -> rooms.find(edition, code)));
        thing.setPosition(Noun.or(json.position(), 0));
        thing.setOrganisations(InvolvementJson.toInvolvements(json.organisations(), organisations, wrongs));
        thing.setAudiences(new LinkedHashSet<>(
                wrongs.allNamed("audiences", Noun.list(json.audiences()), code -> audiences.find(edition, code))));
    }

    @Override
    public EventJson show(Event thing) {
        return new EventJson(
                thing.getCode(),
                thing.getName(),
                thing.getText(),
                thing.getDisplay(),
                thing.getDay(),
                thing.getStart(),
                thing.getEnd(),
                thing.getRoom() == null ? null : thing.getRoom().getCode(),
                thing.getPosition(),
                thing.getOrganisations().stream().map(InvolvementJson::of).toList(),
                thing.getAudiences().stream().map(Audience::getCode).sorted().toList(),
                thing.getVersion());
    }

    @Override
    public Event save(Event thing) {
        return events.save(thing);
    }

    @Override
    public void remove(Event thing) {
        events.remove(thing.getId());
    }
}
