package ma.riwaq.admin.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.release.Change;
import ma.riwaq.release.Change.Detail;

/** Says in words what a release does to a thing. */
@Named
@RequestScoped
public class ChangeWords {

    @Inject
    private Texts texts;

    /** What happens to the thing: added, moved from where to where, changed in which fields. */
    public String of(Change change) {
        String what = texts.of("change.kind." + change.kind().name());
        if (change.details().isEmpty()) {
            return what;
        }
        String details = change.details().stream()
                .map(detail -> detail(change, detail))
                .collect(Collectors.joining(texts.of("general.list.separator")));
        return texts.of("change.with.details", what, details);
    }

    private String detail(Change change, Detail detail) {
        String label = label(change, detail);
        if (detail.before() == null && detail.after() == null) {
            return label;
        }
        String none = texts.of("change.none");
        return texts.of(
                "change.detail",
                label,
                detail.before() == null ? none : detail.before(),
                detail.after() == null ? none : detail.after());
    }

    /** As the thing's own form calls the field, or in general. */
    private String label(Change change, Detail detail) {
        String own = texts.maybe(change.noun().name().toLowerCase(Locale.ROOT) + "." + detail.field());
        String general = texts.maybe("change.field." + detail.field());
        if (own != null) {
            return own;
        }
        return general == null ? texts.of("change.field") : general;
    }
}
