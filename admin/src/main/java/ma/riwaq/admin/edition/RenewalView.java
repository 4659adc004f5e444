package ma.riwaq.admin.edition;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.admin.shared.Saving;
import ma.riwaq.edition.Edition;
import ma.riwaq.renewal.Forecast;
import ma.riwaq.renewal.InCommon;
import ma.riwaq.renewal.Part;
import ma.riwaq.renewal.Renewals;
import ma.riwaq.renewal.Successor;
import ma.riwaq.shared.Refusal;

/** The page on which a new edition is made from an earlier one: what it takes over, its dates, and what would happen. */
@Named
@ViewScoped
public class RenewalView implements Serializable {

    @Inject
    private Renewals renewals;

    @Inject
    private CurrentEdition current;

    @Inject
    private Saving saving;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private Edition from;
    private Edition edition;
    private Set<Part> parts;
    private Forecast forecast;

    /** Begins with the next number, and with the parts that most editions take over. */
    public void load() {
        from = current.getEdition();
        edition = Successor.of(from);
        parts = Part.usual();
    }

    /** Tells what would happen; nothing is stored. */
    public void show() {
        forecast = saving.isRight(edition) ? renewals.forecast(from, edition, parts) : null;
    }

    /** Makes the edition as it was told; tells it anew if it would now come otherwise. */
    public String renew() {
        if (!saving.isRight(edition)) {
            return null;
        }
        try {
            Edition made = renewals.renew(from, edition, parts, forecast);
            notices.kept("renewal.done");
            return addresses.to("/edition/home", made);
        } catch (Refusal refusal) {
            notices.refused(refusal);
            show();
            return null;
        }
    }

    /** The edition that it is made from. */
    public Edition getFrom() {
        return from;
    }

    /** The new edition, as it stands in the form. */
    public Edition getEdition() {
        return edition;
    }

    /** What would happen; null until it was asked. */
    public Forecast getForecast() {
        return forecast;
    }

    /** What it has anyway, told with the forecast. */
    public InCommon getInCommon() {
        return renewals.inCommon(from);
    }

    /** What it takes over. */
    public Set<Part> getParts() {
        return parts;
    }

    public void setParts(Set<Part> parts) {
        this.parts = parts;
    }

    /** What it could take over. */
    public List<Part> getAllParts() {
        return List.of(Part.values());
    }

    /** The parts that others, which are taken over, would need. */
    public List<Part> getMissed() {
        return Arrays.stream(Part.values())
                .filter(part -> part.isMissedBy(parts))
                .toList();
    }
}
