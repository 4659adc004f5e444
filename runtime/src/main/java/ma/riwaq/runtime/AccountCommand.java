package ma.riwaq.runtime;

import java.util.Set;
import ma.riwaq.account.Passwords;
import ma.riwaq.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes accounts and new passwords for those who cannot sign in. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(add | reset)",
        description = {
            "Adds an account or sets a new password, in the database that serve uses.",
            "With the embedded database the server must be stopped."
        })
final class AccountCommand {

    private static final String EMAIL = "[^@\\s]{1,64}@[^@\\s]{1,189}";

    @Spec
    private CommandSpec command;

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds an account; prints its password once.")
    int add(
            @Parameters(paramLabel = "EMAIL", description = "What they sign in with.") String email,
            @Option(names = "--name", description = "Who they are; the address if left out.") String name,
            @Option(
                            names = "--roles",
                            split = ",",
                            defaultValue = "EDITOR",
                            description = "What they may do, with commas: ${COMPLETION-CANDIDATES}."
                                    + " Default: ${DEFAULT-VALUE}.")
                    Set<Role> roles) {
        String password = Passwords.random();
        accounts(email).add(email, name == null ? email : name, roles, password);
        return print(email, password);
    }

    @Command(
            name = "reset",
            mixinStandardHelpOptions = true,
            description = "Sets a new password, prints it once, and ends all sessions of the account.")
    int reset(@Parameters(paramLabel = "EMAIL", description = "Whose password it is.") String email) {
        String password = Passwords.random();
        accounts(email).reset(email, password, true);
        return print(email, password);
    }

    private Accounts accounts(String email) {
        if (!email.matches(EMAIL)) {
            throw new OperatorException("'" + email + "' is no e-mail address.");
        }
        Settings settings = Settings.ofProcess();
        Serve.warn(settings, command);
        Database database = Database.of(settings, DataFolder.open(settings.data("data")));
        database.migrate();
        return new Accounts(database);
    }

    private int print(String email, String password) {
        command.commandLine().getOut().printf("%s  %s%n", email, password);
        command.commandLine().getOut().flush();
        return 0;
    }
}
