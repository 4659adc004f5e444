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
        versionProvider = RiwaqCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "The event platform of a pavilion at the book fair.",
        subcommands = {
            Demo.class,
            Serve.class,
            AccountCommand.class,
            CommuniqueCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class
        })
final class RiwaqCommand {

    private RiwaqCommand() {}

    /** Does what the arguments say; returns the status to end with, 0 also when a server goes on running. */
    static int run(String... arguments) {
        return commandLine().execute(arguments);
    }

    /** The command line, which says a mistake in one line. */
    static CommandLine commandLine() {
        return new CommandLine(new RiwaqCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(RiwaqCommand::mistyped)
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
            String version = RiwaqCommand.class.getPackage().getImplementationVersion();
            return new String[] {"riwaq " + (version == null ? "(not packaged)" : version)};
        }
    }
}
