package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.riwaq.edition.Edition;
import ma.riwaq.programme.Audience;
import ma.riwaq.programme.Audiences;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;

/** The categories of people of an edition, for programs. */
@ApplicationScoped
class AudienceNoun implements Noun<Audience, AudienceJson> {

    @Inject
    private Audiences audiences;

    @Override
    public String name() {
        return "audiences";
    }

    @Override
    public Class<AudienceJson> form() {
        return AudienceJson.class;
    }

    @Override
    public Page<AudienceJson> page(Edition edition, Asked asked) {
        Page<Audience> page = audiences.page(edition, asked.paging());
        return new Page<>(page.items().stream().map(this::show).toList(), page.total());
    }

    @Override
    public Optional<Audience> find(Edition edition, String code) {
        return audiences.find(edition, code);
    }

    @Override
    public Audience make(Edition edition, AudienceJson json) {
        return new Audience(edition, json.code(), LocalizedText.EMPTY);
    }

    @Override
    public void fill(Audience thing, AudienceJson json, Wrongs wrongs) {
        thing.setCode(Noun.or(json.code(), thing.getCode()));
        thing.setName(json.name());
        thing.setPosition(Noun.or(json.position(), 0));
    }

    @Override
    public AudienceJson show(Audience thing) {
        return new AudienceJson(thing.getCode(), thing.getName(), thing.getPosition(), thing.getVersion());
    }

    @Override
    public Audience save(Audience thing) {
        return audiences.save(thing);
    }

    @Override
    public void remove(Audience thing) {
        audiences.remove(thing.getId());
    }
}
