package ma.riwaq.runtime;

import java.util.Set;
import ma.riwaq.account.Passwords;
import ma.riwaq.account.Role;
import ma.riwaq.account.Tokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes accounts, new passwords for those who cannot sign in, and tokens for programs. */
@Command(
        name = "account",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(add | reset | token)",
        description = {
            "Adds an account, sets a new password or makes a token, in the database that serve uses.",
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
                    Set<Role> roles,
            @Option(
                            names = "--organisation",
                            description =
                                    "Whose sessions a CONTRIBUTOR keeps: its code, or its name or another spelling"
                                            + " of it as the directory has it.")
                    String organisation) {
        if (roles.contains(Role.CONTRIBUTOR) && organisation == null) {
            throw new OperatorException("A CONTRIBUTOR belongs to an organisation: name it with --organisation.");
        }
        if (organisation != null && !roles.contains(Role.CONTRIBUTOR)) {
            throw new OperatorException("--organisation is for the role CONTRIBUTOR only.");
        }
        String password = Passwords.random();
        accounts(email).add(email, name == null ? email : name, roles, organisation, password);
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

    @Command(
            name = "token",
            mixinStandardHelpOptions = true,
            description = "Makes a token with which a program uses the staff API; prints it once.")
    int token(
            @Parameters(paramLabel = "EMAIL", description = "In whose name the program works.") String email,
            @Option(
                            names = "--name",
                            defaultValue = "riwaq account token",
                            description = "What it is for. Default: ${DEFAULT-VALUE}.")
                    String name,
            @Option(
                            names = "--days",
                            defaultValue = "365",
                            description = "How long it holds, from 1 to 730. Default: ${DEFAULT-VALUE}.")
                    int days) {
        if (days < 1 || days > Tokens.LONGEST_DAYS) {
            throw new OperatorException("'" + days + "' is no number of days from 1 to " + Tokens.LONGEST_DAYS + ".");
        }
        if (name.isBlank() || name.length() > Tokens.LONGEST_NAME) {
            throw new OperatorException("The name of a token has 1 to " + Tokens.LONGEST_NAME + " characters.");
        }
        return print(email, accounts(email).token(email, name.strip(), days));
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
