package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;
import ma.riwaq.venue.Room;
import ma.riwaq.venue.Rooms;

/** The rooms of an edition, for programs. */
@ApplicationScoped
class RoomNoun implements Noun<Room, RoomJson> {

    @Inject
    private Rooms rooms;

    @Override
    public String name() {
        return "rooms";
    }

    @Override
    public Class<RoomJson> form() {
        return RoomJson.class;
    }

    @Override
    public Page<RoomJson> page(Edition edition, Asked asked) {
        Page<Room> page = rooms.page(edition, asked.paging());
        return new Page<>(page.items().stream().map(this::show).toList(), page.total());
    }

    @Override
    public Optional<Room> find(Edition edition, String code) {
        return rooms.find(edition, code);
    }

    @Override
    public Room make(Edition edition, RoomJson json) {
        return new Room(edition, json.code(), LocalizedText.EMPTY);
    }

    @Override
    public void fill(Room thing, RoomJson json, Wrongs wrongs) {
        thing.setCode(Noun.or(json.code(), thing.getCode()));
        thing.setName(json.name());
        thing.setDescription(json.description());
        thing.setCapacity(json.capacity());
        thing.setPosition(Noun.or(json.position(), 0));
        thing.setAccessible(Noun.or(json.accessible(), true));
        thing.setSeveralAtOnce(Noun.or(json.severalAtOnce(), false));
        thing.setChangeoverMinutes(Noun.or(json.changeoverMinutes(), 0));
        thing.setUnavailable(Noun.list(json.unavailable()).stream()
                .map(RoomJson.Period::toUnavailability)
                .toList());
        thing.setAliases(new LinkedHashSet<>(Noun.list(json.aliases())));
    }

    @Override
    public RoomJson show(Room thing) {
        return new RoomJson(
                thing.getCode(),
                thing.getName(),
                thing.getDescription(),
                thing.getCapacity(),
                thing.getPosition(),
                thing.isAccessible(),
                thing.isSeveralAtOnce(),
                thing.getChangeoverMinutes(),
                thing.getUnavailable().stream().map(RoomJson.Period::of).toList(),
                thing.getAliases().stream().sorted().toList(),
                thing.getVersion());
    }

    @Override
    public Room save(Room thing) {
        return rooms.save(thing);
    }

    @Override
    public void remove(Room thing) {
        rooms.remove(thing.getId());
    }
}
