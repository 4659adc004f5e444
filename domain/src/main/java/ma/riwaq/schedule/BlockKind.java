package ma.riwaq.schedule;

/** What a block is for. Neither kind is ever released: the programme is its sessions. */
public enum BlockKind {
    /** People rest, eat or pray; it moves with the sessions around it. */
    BREAK,
    /** The room is needed for something that staff alone know of; sessions are moved around it. */
    BLOCKER
}
