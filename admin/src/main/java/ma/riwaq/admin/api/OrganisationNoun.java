package ma.riwaq.admin.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.OrganisationKind;
import ma.riwaq.directory.Organisations;
import ma.riwaq.edition.Edition;
import ma.riwaq.media.Images;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Page;

/** The organisations of the directory, for programs. */
@ApplicationScoped
class OrganisationNoun implements Noun<Organisation, OrganisationJson> {

    @Inject
    private Organisations organisations;

    @Inject
    private Images images;

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public Class<OrganisationJson> form() {
        return OrganisationJson.class;
    }

    @Override
    public boolean isOfEdition() {
        return false;
    }

    @Override
    public List<String> filters() {
        return List.of("kind");
    }

    @Override
    public Optional<Depiction<Organisation>> depiction() {
        return Optional.of(new Depiction<>("logo", Organisation::getLogo, Organisation::setLogo));
    }

    @Override
    public Page<OrganisationJson> page(Edition edition, Asked asked) {
        Page<Organisation> page = organisations.page(asked.choice("kind", OrganisationKind.class), asked.paging());
        return new Page<>(page.items().stream().map(this::show).toList(), page.total());
    }

    @Override
    public Optional<Organisation> find(Edition edition, String code) {
        return organisations.find(code);
    }

    @Override
    public Organisation make(Edition edition, OrganisationJson json) {
        return new Organisation(json.code(), LocalizedText.EMPTY);
    }

    @Override
    public void fill(Organisation thing, OrganisationJson json, Wrongs wrongs) {
        thing.setCode(Noun.or(json.code(), thing.getCode()));
        thing.setName(json.name());
        thing.setShortName(json.shortName());
        thing.setKind(Noun.or(json.kind(), OrganisationKind.OTHER));
        wrongs.named("logo", json.logo(), images::find);
        thing.setLogo(json.logo());
        thing.setSite(json.site());
        thing.setAliases(new LinkedHashSet<>(Noun.list(json.aliases())));
    }

    @Override
    public OrganisationJson show(Organisation thing) {
        return new OrganisationJson(
                thing.getCode(),
                thing.getName(),
                thing.getShortName(),
                thing.getKind(),
                thing.getLogo(),
                thing.getSite(),
                thing.getAliases().stream().sorted().toList(),
                thing.getVersion());
    }

    @Override
    public Organisation save(Organisation thing) {
        return organisations.save(thing);
    }

    @Override
    public void remove(Organisation thing) {
        organisations.remove(thing.getId());
    }
}
