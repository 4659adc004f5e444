package ma.riwaq.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Person;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Event;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.Theme;
import ma.riwaq.publication.Publication;
import ma.riwaq.schedule.Slot;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.venue.Room;

/** Everything that a spreadsheet is compared with, read in a handful of queries however long it is. */
@ApplicationScoped
class Stock {

    private static final String SLOTS =
            "SELECT s FROM Slot s JOIN FETCH s.session WHERE s.session.edition = :edition AND s.removedAt IS NULL";

    @Inject
    private EntityManager em;

    @Inject
    private ValidatorFactory validators;

    /** A planner for things of a kind in an edition, whose texts are for a reader of a language. */
    Planner<?> planner(SheetKind kind, Edition edition, Lang lang) {
        Work<?> work = work(kind, edition);
        return work.planner(this, lang);
    }

    Work<?> work(SheetKind kind, Edition edition) {
        return switch (kind) {
            case SESSIONS ->
                new Work<>(
                        Layouts.sessions(edition),
                        lookup(edition, false),
                        placed(edition),
                        codes(Session.class, edition, true));
            case PEOPLE ->
                new Work<>(
                        Layouts.people(edition),
                        lookup(edition, false),
                        all(Person.class),
                        codes(Person.class, edition, false));
            case ORGANISATIONS ->
                new Work<>(
                        Layouts.organisations(edition),
                        lookup(edition, false),
                        all(Organisation.class, "aliases"),
                        codes(Organisation.class, edition, false));
            case PUBLICATIONS ->
                new Work<>(
                        Layouts.publications(edition),
                        lookup(edition, true),
                        ofEdition(Publication.class, edition, "authors", "publishers", "sessions"),
                        codes(Publication.class, edition, false));
            case ROOMS ->
                new Work<>(
                        Layouts.rooms(edition),
                        lookup(edition, false),
                        ofEdition(Room.class, edition, "unavailable"),
                        codes(Room.class, edition, false));
            case EVENTS ->
                new Work<>(
                        Layouts.events(edition),
                        lookup(edition, false),
                        ofEdition(Event.class, edition, "organisations", "audiences"),
                        codes(Event.class, edition, true));
            case THEMES ->
                new Work<>(
                        Layouts.themes(edition),
                        lookup(edition, false),
                        ofEdition(Theme.class, edition, "aliases"),
                        codes(Theme.class, edition, false));
            case AUDIENCES ->
                new Work<>(
                        Layouts.audiences(edition),
                        lookup(edition, false),
                        ofEdition(Audience.class, edition),
                        codes(Audience.class, edition, false));
        };
    }

    private List<Placed> placed(Edition edition) {
        Map<Session, Slot> slots = new HashMap<>();
        em.createQuery(SLOTS, Slot.class)
                .setParameter("edition", edition)
                .getResultList()
                .forEach(slot -> slots.put(slot.getSession(), slot));
        return ofEdition(Session.class, edition, "people", "organisations", "themes", "audiences").stream()
                .map(session -> new Placed(session, slots.get(session)))
                .toList();
    }

    private Lookup lookup(Edition edition, boolean withSessions) {
        Lookup lookup = new Lookup(edition);
        lookup.add(Organisation.class, all(Organisation.class, "aliases"), Organisation::getCode, body -> Stream.of(
                        labels(body), body.getShortName().asMap().values().stream(), body.getAliases().stream())
                .flatMap(names -> names));
        lookup.add(Person.class, all(Person.class), Person::getCode, Stock::labels);
        lookup.add(
                Room.class,
                ofEdition(Room.class, edition, "aliases"),
                Room::getCode,
                room -> Stream.concat(labels(room), room.getAliases().stream()));
        lookup.add(
                Theme.class,
                ofEdition(Theme.class, edition, "aliases"),
                Theme::getCode,
                theme -> Stream.concat(labels(theme), theme.getAliases().stream()));
        lookup.add(Audience.class, ofEdition(Audience.class, edition), Audience::getCode, Stock::labels);
        lookup.add(Event.class, ofEdition(Event.class, edition), Event::getCode, Stock::labels);
        if (withSessions) {
            lookup.add(Session.class, ofEdition(Session.class, edition), Session::getCode, Stock::labels);
        }
        return lookup;
    }

    private static Stream<String> labels(ListedEntity thing) {
        return thing.getLabel().asMap().values().stream();
    }

    private <T> List<T> all(Class<T> type, String... with) {
        return read("SELECT t FROM " + type.getSimpleName() + " t WHERE t.removedAt IS NULL", type, null, with);
    }

    private <T> List<T> ofEdition(Class<T> type, Edition edition, String... with) {
        String query = "SELECT t FROM " + type.getSimpleName()
                + " t WHERE t.edition = :edition AND t.removedAt IS NULL ORDER BY t.sortArabic, t.code";
        return read(query, type, edition, with);
    }

    private <T> List<T> read(String text, Class<T> type, Edition edition, String... with) {
        var query = em.createQuery(text, type).setHint("eclipselink.batch.type", "EXISTS");
        for (String attribute : with) {
            query.setHint("eclipselink.batch", "t." + attribute);
        }
        if (edition != null) {
            query.setParameter("edition", edition);
        }
        return query.getResultList();
    }

    /** Codes that cannot be given: of what lies in the bin and, where codes are everybody's, of other editions. */
    private Set<String> codes(Class<?> type, Edition edition, boolean everybodys) {
        String removed = "SELECT t.code FROM " + type.getSimpleName() + " t WHERE t.removedAt IS NOT NULL";
        Set<String> codes = new HashSet<>(em.createQuery(removed, String.class).getResultList());
        if (everybodys) {
            codes.addAll(em.createQuery(
                            "SELECT t.code FROM " + type.getSimpleName() + " t WHERE t.edition <> :edition",
                            String.class)
                    .setParameter("edition", edition)
                    .getResultList());
        }
        return codes;
    }

    /** What a thing breaks of the rules of the fair; not private, since a work is planned through the bean's proxy. */
    public Function<BaseEntity, List<Plan.Problem>> rules(Lang lang) {
        var words = validators.getMessageInterpolator();
        Validator validator = validators
                .usingContext()
                .messageInterpolator(new Spoken(words, lang.getLocale()))
                .getValidator();
        return thing -> validator.validate(thing).stream()
                .map(Stock::problem)
                .sorted(java.util.Comparator.comparing(Plan.Problem::reason))
                .toList();
    }

    private static Plan.Problem problem(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        Object value = violation.getInvalidValue();
        return new Plan.Problem(path, String.valueOf(value), violation.getMessage(), List.of());
    }

    /** What a kind is made of in an edition. */
    record Work<T>(Layout<T> layout, Lookup lookup, List<T> stored, Set<String> takenCodes) {

        Planner<T> planner(Stock stock, Lang lang) {
            return new Planner<>(layout, lookup, stored, takenCodes, stock.rules(lang), lang);
        }
    }

    private record Spoken(jakarta.validation.MessageInterpolator words, java.util.Locale locale)
            implements jakarta.validation.MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return words.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, java.util.Locale other) {
            return words.interpolate(template, context, other);
        }
    }
}
