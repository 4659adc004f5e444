package ma.riwaq.account;

import java.util.UUID;

/** A thing that organisations have a part in, so that their contributors keep it. */
public interface OfOrganisation {

    /** Whether an organisation has a part in it. */
    boolean belongsTo(UUID organisation);
}
