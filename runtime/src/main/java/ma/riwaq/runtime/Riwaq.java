package ma.riwaq.runtime;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command line: what the operator types. */
@Command(
        name = "riwaq",
        mixinStandardHelpOptions = true,
        versionProvider = Riwaq.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "The event platform of a pavilion at the book fair.",
        subcommands = {Demo.class, Serve.class, AccountCommand.class})
public final class Riwaq {

    private Riwaq() {}

    /** Does what the arguments say; ends with a status other than 0 if it cannot. */
    public static void main(String[] arguments) {
        int status = commandLine().execute(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** The command line, which says a mistake in one line. */
    static CommandLine commandLine() {
        return new CommandLine(new Riwaq())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Riwaq::mistyped)
                .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    }

    private static int mistyped(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        String line = OperatorException.firstLine(e);
        return tell(
                command,
                "%s See: %s --help"
                        .formatted(
                                line.endsWith(".") ? line : line + ".",
                                command.getCommandSpec().qualifiedName()));
    }

    private static int failed(Exception e, CommandLine command) throws Exception {
        if (e instanceof OperatorException) {
            tell(command, e.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw e;
    }

    private static int tell(CommandLine command, String line) {
        PrintWriter err = command.getErr();
        err.println("riwaq: " + line);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    /** What this executable is. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Riwaq.class.getPackage().getImplementationVersion();
            return new String[] {"riwaq " + (version == null ? "(not packaged)" : version)};
        }
    }
}
