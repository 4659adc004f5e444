package ma.riwaq.runtime;

import java.nio.file.Path;

/** The two halves of the platform, each a war; one process runs one or both. */
enum Part {
    /** The public site. */
    WEB("/"),
    /** The back office. */
    ADMIN("/admin/");

    private final String path;

    Part(String path) {
        this.path = path;
    }

    /** Its first page, below the address of the server. */
    String path() {
        return path;
    }

    /** Where the server puts it. */
    String contextRoot() {
        return this == WEB ? "/" : "/admin";
    }

    /** Its war. */
    Path war(Program program) {
        return this == WEB ? program.web() : program.admin();
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return this == WEB ? "web" : "admin";
    }
}
