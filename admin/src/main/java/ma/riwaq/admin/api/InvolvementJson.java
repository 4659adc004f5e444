package ma.riwaq.admin.api;

import java.util.ArrayList;
import java.util.List;
import ma.riwaq.directory.Organisation;
import ma.riwaq.directory.Organisations;
import ma.riwaq.programme.Involvement;
import ma.riwaq.programme.OrganisationRole;

/** An organisation, by its code, and what it does. */
public record InvolvementJson(String organisation, OrganisationRole role) {

    static InvolvementJson of(Involvement involvement) {
        return new InvolvementJson(involvement.getOrganisation().getCode(), involvement.getRole());
    }

    /** What a list of them names; what is missing or unknown is told. */
    static List<Involvement> toInvolvements(List<InvolvementJson> sent, Organisations door, Wrongs wrongs) {
        List<Involvement> involvements = new ArrayList<>();
        wrongs.each("organisations", Noun.list(sent), (place, each) -> {
            Organisation organisation = wrongs.named(place + ".organisation", each.organisation, door::find);
            wrongs.needed(place + ".organisation", each.organisation);
            wrongs.needed(place + ".role", each.role);
            involvements.add(new Involvement(organisation, each.role));
        });
        return involvements;
    }
}
