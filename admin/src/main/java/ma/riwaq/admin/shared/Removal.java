package ma.riwaq.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.riwaq.shared.BaseEntity;
import ma.riwaq.shared.Bin;
import ma.riwaq.shared.Dependent;

/** What removing a thing would do, told before it happens. */
@Named
@RequestScoped
public class Removal {

    @Inject
    private Bin bin;

    private BaseEntity asked;
    private List<Dependent> dependents;

    /** What hangs on a thing and would lose it. */
    public List<Dependent> dependents(BaseEntity thing) {
        if (!thing.equals(asked)) {
            asked = thing;
            dependents = bin.dependents(thing);
        }
        return dependents;
    }
}
