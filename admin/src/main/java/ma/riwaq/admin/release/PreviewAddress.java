package ma.riwaq.admin.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.release.Release;
import ma.riwaq.release.ReleasePreviews;
import ma.riwaq.shared.WebAddress;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes addresses at which the public site is seen as of a release. */
@RequestScoped
public class PreviewAddress {

    @Inject
    private ReleasePreviews previews;

    @Inject
    private CurrentLanguage language;

    @Inject
    @ConfigProperty(name = "riwaq.public.url", defaultValue = "/")
    private String publicUrl;

    /** The address for a release, which holds for a while; it starts where visitors find the site. */
    public String of(Release release) {
        return WebAddress.withoutSlash(publicUrl) + "/preview/" + previews.open(release) + "/" + language.getCode()
                + "/" + release.getSlug() + "/";
    }
}
