package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Theme;
import ma.riwaq.programme.ThemeKind;
import ma.riwaq.programme.Themes;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;

/** The themes of an edition, for programs. */
@ApplicationScoped
class ThemeNoun implements Noun<Theme, ThemeJson> {

    @Inject
    private Themes themes;

    @Override
    public String name() {
        return "themes";
    }

    @Override
    public Class<ThemeJson> form() {
        return ThemeJson.class;
    }

    @Override
    public Page<ThemeJson> page(Edition edition, Asked asked) {
        Page<Theme> page = themes.page(edition, asked.paging());
        return new Page<>(page.items().stream().map(this::show).toList(), page.total());
    }

    @Override
    public Optional<Theme> find(Edition edition, String code) {
        return themes.find(edition, code);
    }

    @Override
    public Theme make(Edition edition, ThemeJson json) {
        return new Theme(edition, json.code(), LocalizedText.EMPTY);
    }

    @Override
    public void fill(Theme thing, ThemeJson json, Wrongs wrongs) {
        thing.setCode(Noun.or(json.code(), thing.getCode()));
        thing.setName(json.name());
        thing.setDescription(json.description());
        thing.setKind(Noun.or(json.kind(), ThemeKind.SUBJECT));
        thing.setParent(wrongs.named("parent", json.parent(), code -> themes.find(thing.getEdition(), code)));
        thing.setColour(json.colour());
        thing.setAliases(Noun.list(json.aliases()));
    }

    @Override
    public ThemeJson show(Theme thing) {
        return new ThemeJson(
                thing.getCode(),
                thing.getName(),
                thing.getDescription(),
                thing.getKind(),
                thing.getParent() == null ? null : thing.getParent().getCode(),
                thing.getColour(),
                thing.getAliases().stream().sorted().toList(),
                thing.getVersion());
    }

    @Override
    public Theme save(Theme thing) {
        return themes.save(thing);
    }

    @Override
    public void remove(Theme thing) {
        themes.remove(thing.getId());
    }
}
