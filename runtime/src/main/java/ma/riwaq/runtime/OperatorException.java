package ma.riwaq.runtime;

/** Something that the operator can put right; the message is the one line that they read. */
final class OperatorException extends RuntimeException {

    OperatorException(String message) {
        super(message);
    }

    OperatorException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The first line of what a library said, for the end of a message. */
    static String firstLine(Throwable cause) {
        String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
