package ma.riwaq.print;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ma.riwaq.print.Flow.Align;
import ma.riwaq.print.Flow.Column;
import ma.riwaq.print.Flow.Paragraph;
import ma.riwaq.programme.OrganisationRole;
import ma.riwaq.programme.PersonRole;
import ma.riwaq.release.ReleaseDocument.Event;
import ma.riwaq.release.ReleaseDocument.Organisation;
import ma.riwaq.release.ReleaseDocument.OrganisationInRole;
import ma.riwaq.release.ReleaseDocument.PersonInRole;
import ma.riwaq.release.ReleaseDocument.Session;
import ma.riwaq.release.ReleasedEdition.Placed;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LocalizedText;

/**
 * Sessions below each other with thin lines between: the time at the side where the language begins, or, where two
 * languages stand side by side, between them.
 */
final class Entries {

    private static final float SMALL = 0.8f;
    private static final float GAP = 5 * Flow.MM;

    private final Impression job;
    private final Flow flow;
    private final float size;
    private final float time;
    private final boolean withRoom;
    private final boolean withSummary;

    /**
     * @param size of titles, in points
     * @param time width of the column of times, in points
     */
    Entries(Impression job, Flow flow, float size, float time, boolean withRoom, boolean withSummary) {
        this.job = job;
        this.flow = flow;
        this.size = size;
        this.time = time;
        this.withRoom = withRoom;
        this.withSummary = withSummary;
    }

    /**
     * The sessions of a day in order, those of an event under its name.
     *
     * @param level of headings
     * @param set hears of each session when it stands on its page
     */
    void add(List<Placed> sessions, Tag section, int level, Consumer<Placed> set) {
        Event before = null;
        Tag inEvent = section;
        int number = 0;
        boolean isFirst = true;
        for (Placed session : sessions) {
            Event event = session.ownTime() ? null : session.event();
            if (event != null && !event.equals(before)) {
                inEvent = section.part("Sect");
                number = 0;
                heading(event, inEvent, level, isFirst);
                isFirst = false;
            }
            before = event;
            session(session, event == null ? 0 : ++number, event == null ? section : inEvent, event, level, isFirst);
            isFirst = false;
            set.accept(session);
        }
    }

    private void heading(Event event, Tag section, int level, boolean isFirst) {
        List<Paragraph> when = new ArrayList<>();
        if (event.start() != null) {
            Tag tag = section.part("P");
            when.add(paragraph(figures(event.start(), Style.strong(size).in(job.accent())), tag, 0));
        }
        List<List<Paragraph>> texts = new ArrayList<>();
        for (Lang lang : job.langs()) {
            List<Paragraph> text = new ArrayList<>();
            text.add(paragraph(
                    Phrase.alone(event.name(), lang, Style.strong(size * 1.1f).in(job.accent())),
                    section.part("H" + level, lang),
                    0));
            LocalizedText room =
                    job.release().room(event.room()).map(found -> found.name()).orElse(LocalizedText.EMPTY);
            details(text, section, lang, dotted(lang, since(event, lang), withRoom ? room : LocalizedText.EMPTY));
            texts.add(text);
        }
        flow.hold(columns(flow, time, when, texts), isFirst ? 0 : size);
    }

    private Phrase since(Event event, Lang lang) {
        Style style = Style.quiet(size * SMALL);
        return event.start() == null
                ? new Phrase(lang)
                : new Wording(lang).around("since", style, style, Impression.clock(event.start()));
    }

    private void session(Placed session, int number, Tag section, Event event, int level, boolean isFirst) {
        Tag tag = section.part("Sect");
        List<Paragraph> when = number > 0 ? numbered(number, tag) : times(session, tag);
        List<List<Paragraph>> texts = new ArrayList<>();
        for (Lang lang : job.langs()) {
            texts.add(text(session, event, tag, lang, level + (event == null ? 0 : 1)));
        }
        flow.add(columns(flow, time, when, texts), isFirst ? 0 : size);
    }

    private List<Paragraph> numbered(int number, Tag tag) {
        Phrase phrase = new Phrase(job.lang())
                .figures(String.valueOf(number), Style.strong(size).in(Style.QUIET));
        return List.of(paragraph(phrase, tag.part("P"), 0));
    }

    private List<Paragraph> times(Placed session, Tag tag) {
        if (session.start() == null) {
            return List.of();
        }
        List<Paragraph> when = new ArrayList<>();
        when.add(paragraph(figures(session.start(), Style.strong(size)), tag.part("P"), 0));
        if (session.end() != null) {
            Style style = Style.quiet(size * SMALL);
            String end = Impression.clock(session.end());
            when.add(paragraph(
                    job.isSideBySide()
                            ? new Phrase(job.lang()).figures(end, style)
                            : job.words().around("untilTime", style, style, end),
                    tag.part("P"),
                    0));
        }
        return when;
    }

    private Phrase figures(LocalTime time, Style style) {
        return new Phrase(job.lang()).figures(Impression.clock(time), style);
    }

    private List<Paragraph> text(Placed placed, Event event, Tag tag, Lang lang, int level) {
        Session session = placed.session();
        Wording words = new Wording(lang);
        boolean off = placed.cancelled() || placed.postponed();
        List<Paragraph> text = new ArrayList<>();
        Phrase title = off
                ? Phrase.of(
                                words.of("state." + session.state()) + words.of("dot"),
                                lang,
                                Style.strong(size).in(Style.ALARM))
                        .add(session.title(), Style.strong(size).in(Style.QUIET))
                : Phrase.alone(session.title(), lang, Style.strong(size));
        text.add(paragraph(title, tag.part("H" + level, lang), 0));
        if (off && !session.cancellationReason().isEmpty()) {
            Style style = Style.text(size * SMALL).in(Style.ALARM);
            details(
                    text,
                    tag,
                    lang,
                    Phrase.of(words.of("reason"), lang, style).add(session.cancellationReason(), style));
        }
        boolean place = withRoom && placed.room() != null && (event == null || placed.ownTime());
        details(
                text,
                tag,
                lang,
                dotted(
                        lang,
                        Phrase.of(words.kind(session.kind(), session.kindLabel()), lang, Style.quiet(size * SMALL)),
                        place ? placed.room().name() : LocalizedText.EMPTY));
        people(session.people(), lang).forEach(phrase -> details(text, tag, lang, phrase));
        details(text, tag, lang, organisers(session.organisations(), lang));
        details(text, tag, lang, access(session.access(), lang));
        if (withSummary) {
            session.summary().in(lang).ifPresent(summary -> summary.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> text.add(paragraph(
                            Phrase.of(line, summary.lang(), Style.text(size * SMALL)),
                            tag.part("P", lang),
                            size * 0.2f))));
        }
        return text;
    }

    private void details(List<Paragraph> text, Tag tag, Lang lang, Phrase phrase) {
        if (!phrase.isEmpty()) {
            text.add(paragraph(phrase, tag.part("P", lang), size * 0.1f));
        }
    }

    private Phrase dotted(Lang lang, Phrase first, LocalizedText second) {
        Style style = Style.quiet(size * SMALL);
        if (!first.isEmpty() && !second.isEmpty()) {
            first.add(new Wording(lang).of("dot"), style);
        }
        return first.add(second, style);
    }

    /** A paragraph for each role, with the names in the order of protocol. */
    private List<Phrase> people(List<PersonInRole> all, Lang lang) {
        Style style = Style.text(size * SMALL);
        Map<PersonRole, Phrase> byRole = new EnumMap<>(PersonRole.class);
        for (PersonInRole one : all) {
            job.release().person(one.person()).ifPresent(person -> {
                PersonRole role = PersonRole.valueOf(one.role());
                join(byRole, role, lang).add(person.name(), style);
            });
        }
        return List.copyOf(byRole.values());
    }

    private Phrase join(Map<PersonRole, Phrase> byRole, PersonRole role, Lang lang) {
        Wording words = new Wording(lang);
        Phrase phrase = byRole.get(role);
        if (phrase == null) {
            phrase = Phrase.of(words.of("person." + role), lang, Style.quiet(size * SMALL));
            byRole.put(role, phrase);
            return phrase;
        }
        return phrase.add(words.of("comma"), Style.text(size * SMALL));
    }

    private Phrase organisers(List<OrganisationInRole> all, Lang lang) {
        List<LocalizedText> names = all.stream()
                .filter(one -> isOrganiser(one.role()))
                .flatMap(one -> job.release().organisation(one.organisation()).stream())
                .map(Organisation::name)
                .toList();
        return listed(names, "organiser", lang);
    }

    private static boolean isOrganiser(String role) {
        return role.equals(OrganisationRole.ORGANISER.name()) || role.equals(OrganisationRole.CO_ORGANISER.name());
    }

    private Phrase listed(List<LocalizedText> names, String lead, Lang lang) {
        Wording words = new Wording(lang);
        Phrase phrase = new Phrase(lang);
        for (LocalizedText name : names) {
            phrase.add(
                    phrase.isEmpty() ? words.of(lead) : words.of("comma"),
                    phrase.isEmpty() ? Style.quiet(size * SMALL) : Style.text(size * SMALL));
            phrase.add(name, Style.text(size * SMALL));
        }
        return phrase;
    }

    private Phrase access(List<String> services, Lang lang) {
        Wording words = new Wording(lang);
        return Phrase.of(
                String.join(
                        words.of("comma"),
                        services.stream()
                                .map(service -> words.of("access." + service))
                                .toList()),
                lang,
                Style.text(size * SMALL).in(job.accent()));
    }

    private static Paragraph paragraph(Phrase phrase, Tag tag, float before) {
        return new Paragraph(phrase, tag, before, Align.START);
    }

    /** Texts beside their time, or two of them with the time between. */
    static List<Column> columns(Flow flow, float time, List<Paragraph> when, List<List<Paragraph>> texts) {
        float whole = flow.format().width();
        if (texts.size() == 1) {
            return List.of(new Column(0, time, when), new Column(time, whole - time, texts.get(0)));
        }
        float half = (whole - time) / 2 - GAP / 2;
        List<Paragraph> centred = when.stream()
                .map(one -> new Paragraph(one.phrase(), one.tag(), one.before(), Align.CENTRE))
                .toList();
        return List.of(
                new Column((whole - time) / 2, time, centred),
                new Column(0, half, texts.get(0)),
                new Column(whole - half, half, texts.get(1)));
    }
}
