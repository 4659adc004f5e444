package ma.riwaq.proposal;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import ma.riwaq.programme.AccessService;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.programme.Session;
import ma.riwaq.programme.SessionKind;
import ma.riwaq.programme.Theme;
import ma.riwaq.shared.Composed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/**
 * What the public would read of a proposed session, as it was at a step. It names people and things as they were called
 * then, so that it can be read also when they are gone.
 *
 * @param languages BCP 47 tags of the languages spoken
 */
public record ProposalText(
        LocalizedText title,
        LocalizedText summary,
        SessionKind kind,
        LocalizedText kindLabel,
        List<Someone> people,
        List<Body> organisations,
        List<LocalizedText> themes,
        List<LocalizedText> audiences,
        List<String> languages,
        List<AccessService> access) {

    private static final Jsonb JSONB = JsonbBuilder.create();

    /** What a session is like now. */
    static ProposalText of(Session session) {
        return new ProposalText(
                session.getTitle(),
                session.getSummary(),
                session.getKind(),
                session.getKindLabel(),
                session.getPeople().stream()
                        .map(part -> new Someone(part.getPerson().getName(), part.getRole()))
                        .toList(),
                session.getOrganisations().stream()
                        .map(part -> new Body(part.getOrganisation().getName(), part.getRole()))
                        .toList(),
                session.getThemes().stream().map(Theme::getName).toList(),
                session.getAudiences().stream().map(Audience::getName).toList(),
                List.copyOf(session.getLanguages()),
                session.getAccess().stream().sorted().toList());
    }

    static ProposalText ofJson(String json) {
        return JSONB.fromJson(json, ProposalText.class);
    }

    String toJson() {
        return JSONB.toJson(this);
    }

    /** What is different now from an earlier time, which is null if all is new. */
    List<Change> since(ProposalText before) {
        List<Change> changes = new ArrayList<>();
        texts(changes, "title", before == null ? LocalizedText.EMPTY : before.title, title);
        texts(changes, "summary", before == null ? LocalizedText.EMPTY : before.summary, summary);
        add(changes, "kind", before == null ? null : before.kind, kind);
        texts(changes, "kindLabel", before == null ? LocalizedText.EMPTY : before.kindLabel, kindLabel);
        add(changes, "people", before == null ? List.of() : before.people, people);
        add(changes, "organisations", before == null ? List.of() : before.organisations, organisations);
        add(changes, "themes", before == null ? List.of() : before.themes, themes);
        add(changes, "audiences", before == null ? List.of() : before.audiences, audiences);
        add(changes, "languages", before == null ? List.of() : before.languages, languages);
        add(changes, "access", before == null ? List.of() : before.access, access);
        return changes;
    }

    private static void texts(List<Change> changes, String property, LocalizedText before, LocalizedText now) {
        Stream.of(Lang.values())
                .filter(lang -> !Objects.equals(before.get(lang), now.get(lang)))
                .forEach(lang -> changes.add(new Change(property, lang, before.get(lang), now.get(lang))));
    }

    private static void add(List<Change> changes, String property, Object before, Object now) {
        if (!Objects.equals(before, now)) {
            changes.add(new Change(property, null, before, now));
        }
    }

    /** Somebody who takes part in a session. */
    public record Someone(LocalizedText name, PersonRole role) implements Composed {

        @Override
        public List<?> parts() {
            return List.of(name, role);
        }
    }

    /** An organisation that has a part in a session. */
    public record Body(LocalizedText name, OrganisationRole role) implements Composed {

        @Override
        public List<?> parts() {
            return List.of(name, role);
        }
    }

    /**
     * One thing that is different.
     *
     * @param property the name of the session's property
     * @param lang the language of a text; null for what has none
     * @param before null or empty if there was nothing
     * @param now null or empty if there is nothing any more
     */
    public record Change(String property, Lang lang, Object before, Object now) {}
}
