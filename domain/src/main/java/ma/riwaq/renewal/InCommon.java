package ma.riwaq.renewal;

import java.io.Serializable;

/**
 * What serves every edition as it is, so that none takes it over from another.
 *
 * @param kinds how many kinds of session there are
 * @param labels how many of them the earlier edition called by a word of its own, which goes with the sessions
 * @param accounts how many members of staff and agencies have their roles, which hold for all editions
 * @param people how many there are in the directory
 * @param organisations how many there are in the directory
 */
public record InCommon(long kinds, long labels, long accounts, long people, long organisations)
        implements Serializable {}
