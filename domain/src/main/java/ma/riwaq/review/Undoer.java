package ma.riwaq.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Bin;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Store;

/** Takes an accepted communiqué back, all of it in the transaction of its caller. */
@ApplicationScoped
class Undoer {

    private static final int NAMED = 10;

    /** In this order what was made is deleted: nothing before what points at it. */
    private static final List<Class<? extends BaseEntity>> ORDER = List.of(
            Slot.class, Publication.class, Session.class, Event.class, Theme.class, Person.class, Organisation.class);

    @Inject
    private Store store;

    @Inject
    private Bin bin;

    /**
     * Takes all of it back.
     *
     * @return the versions of what was given back
     * @throws Refusal naming what others changed since, or hung on what was made
     */
    Map<UUID, Undoing.Shift> undo(Undoing undoing) {
        Map<Undoing.Thing, BaseEntity> stored = new LinkedHashMap<>();
        Set<String> changed = new LinkedHashSet<>();
        for (Undoing.Thing thing : undoing.things()) {
            BaseEntity found = store.find(type(thing.noun()), thing.id()).orElse(null);
            if (found == null || found.isRemoved() || found.getVersion() != thing.version()) {
                changed.add(found == null ? "…" : label(found));
            } else {
                stored.put(thing, found);
            }
        }
        Set<UUID> own = new LinkedHashSet<>();
        undoing.things().forEach(thing -> own.add(thing.id()));
        stored.forEach((thing, found) -> {
            if (isHeld(thing, found, own)) {
                changed.add(label(found));
            }
        });
        if (!changed.isEmpty()) {
            String names = String.join(" · ", changed.stream().limit(NAMED).toList());
            throw new Refusal("communique.changed.since", changed.size(), names);
        }
        takeBack(stored);
        Map<UUID, Undoing.Shift> shifts = new HashMap<>();
        stored.forEach((thing, found) -> {
            if (thing.was() != null) {
                shifts.put(thing.id(), new Undoing.Shift(thing.was(), found.getVersion()));
            }
        });
        return shifts;
    }

    /** Whether something hangs on a thing that was made, besides what came of the same communiqué. */
    private boolean isHeld(Undoing.Thing thing, BaseEntity found, Set<UUID> own) {
        return thing.made() && bin.dependents(found).stream().anyMatch(hanging -> !own.contains(hanging.id()));
    }

    private void takeBack(Map<Undoing.Thing, BaseEntity> stored) {
        List<BaseEntity> kept = new ArrayList<>();
        Map<Session, Slot> slots = new LinkedHashMap<>();
        stored.values().stream()
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .forEach(slot -> slots.put(slot.getSession(), slot));
        Undoing.Finder finder = new Undoing.Finder() {
            @Override
            public <T extends BaseEntity> T find(Class<T> type, UUID id) {
                return id == null
                        ? null
                        : store.find(type, id).orElseThrow(() -> new Refusal("communique.before.gone"));
            }
        };
        stored.forEach((thing, found) -> {
            if (thing.event() != null) {
                thing.event().restore((Event) found, finder);
                kept.add(found);
            } else if (thing.session() != null) {
                Session session = (Session) found;
                thing.session().restore(session, finder);
                kept.add(session);
                if (thing.slot() != null && slots.containsKey(session)) {
                    thing.slot().restore(slots.get(session), finder);
                    kept.add(slots.get(session));
                }
            } else if (thing.sessions() != null) {
                ((Publication) found).setSessions(finder.all(Session.class, thing.sessions()));
                kept.add(found);
            } else if (thing.aliases() != null) {
                ((Organisation) found).setAliases(new LinkedHashSet<>(thing.aliases()));
                kept.add(found);
            }
        });
        store.saveAll(kept);
        List<BaseEntity> gone = new ArrayList<>();
        for (Class<? extends BaseEntity> type : ORDER) {
            stored.forEach((thing, found) -> {
                if (thing.made() && type.isInstance(found)) {
                    gone.add(found);
                }
            });
        }
        store.deleteAll(gone);
    }

    private static Class<? extends BaseEntity> type(String noun) {
        return ORDER.stream()
                .filter(type -> type.getSimpleName().equals(noun))
                .findFirst()
                .orElseThrow();
    }

    private static String label(BaseEntity thing) {
        ListedEntity listed = thing instanceof Slot slot ? slot.getSession() : (ListedEntity) thing;
        return listed.getLabel().plain(Lang.AR);
    }
}
