package ma.riwaq.runtime;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import ma.riwaq.account.Passwords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the platform as the operator set it up. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the platform. Settings come from the environment (RIWAQ_PORT, RIWAQ_DB_URL and the others of"
                    + " docs/operating.md) or from ./riwaq.properties (or the file that RIWAQ_CONFIG names)."
        })
final class Serve implements Callable<Integer> {

    @Option(
            names = "--only",
            paramLabel = "PART",
            description = "Run one part alone: ${COMPLETION-CANDIDATES} (the public site, the back office).")
    private Part only;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        Settings settings = Settings.ofProcess();
        warn(settings, command);
        Set<Part> parts = only == null ? EnumSet.allOf(Part.class) : EnumSet.of(only);
        DataFolder data = DataFolder.open(settings.data("data"));
        mustLast(settings, data);
        Database database = Database.of(settings, data);
        Server server = new Server(settings, data, database, parts);
        server.mustBeFree();
        Runnable preparation = isReachable(data, database) ? () -> prepare(settings, database) : () -> {};
        server.start(preparation, "logging-serve.properties");
        if (parts.contains(Part.WEB)) {
            say("Public site  " + settings.publicUrl() + "/");
        }
        if (parts.contains(Part.ADMIN)) {
            say("Back office  " + settings.adminUrl() + "/admin/");
        }
        return 0;
    }

    /** Refuses a folder that the system may empty on its own, unless the operator knows. */
    static void mustLast(Settings settings, DataFolder data) {
        boolean known =
                settings.get(Setting.DATA_TEMPORARY).filter("true"::equals).isPresent();
        if (data.isTemporary() && !known) {
            throw new OperatorException(
                    "The data folder %s lies where the system may empty it: name a lasting one in %s, or set %s=true."
                            .formatted(data.path(), Setting.DATA.variable(), Setting.DATA_TEMPORARY.variable()));
        }
    }

    /** Refuses to go on without the database; the public site alone may, with the releases that it kept. */
    private boolean isReachable(DataFolder data, Database database) {
        try {
            database.connectAndClose();
            return true;
        } catch (OperatorException e) {
            if (only != Part.WEB || !data.keepsReleases()) {
                throw e;
            }
            complain(e.getMessage() + " The public site starts with the releases it kept.");
            return false;
        }
    }

    /** Brings the tables up to date and makes the first account. */
    private void prepare(Settings settings, Database database) {
        database.migrate();
        boolean chosen = settings.get(Setting.ADMIN_PASSWORD).isPresent();
        String password = chosen ? chosenPassword(settings) : Passwords.random();
        if (new Accounts(database).addFirst(password, !chosen)) {
            say("First account: " + Accounts.FIRST + (chosen ? "" : "  password, shown once: " + password));
        }
    }

    /** The password that the operator set for the first account. */
    static String chosenPassword(Settings settings) {
        String password = settings.get(Setting.ADMIN_PASSWORD).orElseThrow();
        if (password.length() < Passwords.SHORTEST || password.length() > Passwords.LONGEST) {
            throw new OperatorException("%s must have %d to %d characters."
                    .formatted(Setting.ADMIN_PASSWORD.variable(), Passwords.SHORTEST, Passwords.LONGEST));
        }
        return password;
    }

    /** Tells of settings that are most likely misspelt. */
    static void warn(Settings settings, CommandSpec command) {
        settings.unknown()
                .forEach(name -> command.commandLine().getErr().println("riwaq: " + name + " is no setting: ignored"));
        command.commandLine().getErr().flush();
    }

    private void say(String line) {
        PrintWriter out = command.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    private void complain(String line) {
        PrintWriter err = command.commandLine().getErr();
        err.println("riwaq: " + line);
        err.flush();
    }
}
