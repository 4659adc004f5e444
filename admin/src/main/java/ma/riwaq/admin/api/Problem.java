package ma.riwaq.admin.api;

import java.util.List;

/** A request that cannot be answered as it stands (RFC 9457). */
public class Problem extends RuntimeException {

    /** The kinds of problems, with their HTTP status and the last part of their type. */
    public enum Kind {
        MALFORMED(400, "malformed"),
        UNAUTHORIZED(401, "unauthorized"),
        FORBIDDEN(403, "forbidden"),
        NOT_FOUND(404, "not-found"),
        METHOD(405, "method"),
        NOT_ACCEPTABLE(406, "not-acceptable"),
        CONFLICT(409, "conflict"),
        LENGTH(411, "length"),
        STALE(412, "stale"),
        TOO_LARGE(413, "too-large"),
        MEDIA_TYPE(415, "media-type"),
        INVALID(422, "invalid"),
        PRECONDITION(428, "precondition"),
        TOO_MANY(429, "too-many"),
        FAULT(500, "fault"),
        UNAVAILABLE(503, "unavailable");

        private final int status;
        private final String type;

        Kind(int status, String type) {
            this.status = status;
            this.type = type;
        }

        /** The HTTP status. */
        public int getStatus() {
            return status;
        }

        /** What programs tell it by, and the bundles: {@code api.stale}. */
        public String getType() {
            return type;
        }
    }

    private final Kind kind;
    private final String detail;
    private final transient List<Wrong> errors;

    /**
     * A problem.
     *
     * @param detail what happened this time, in the reader's language; null if the kind says it all
     * @param errors what is wrong field by field; empty if it is about no field
     */
    public Problem(Kind kind, String detail, List<Wrong> errors) {
        super(kind + (detail == null ? "" : " " + detail));
        this.kind = kind;
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** A problem that its kind describes. */
    public Problem(Kind kind) {
        this(kind, null, List.of());
    }

    /** What sort of problem it is. */
    public Kind getKind() {
        return kind;
    }

    /** What happened this time; null if the kind says it all. */
    public String getDetail() {
        return detail;
    }

    /** What is wrong, field by field. */
    public List<Wrong> getErrors() {
        return errors;
    }

    /**
     * As it is sent.
     *
     * @param type a name that stays, for programs
     * @param detail null if the title says it all
     * @param errors null if it is about no field
     */
    public record Document(String type, String title, int status, String detail, List<Wrong> errors) {}
}
