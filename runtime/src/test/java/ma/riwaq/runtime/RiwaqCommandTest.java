package ma.riwaq.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class RiwaqCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "demo --help",
                "serve --help",
                "account --help",
                "account add --help",
                "account token --help",
                "communique --help",
                "backup --help",
                "restore --help",
                "check --help"
            })
    void everyVerbHelps(String arguments) {
        assertThat(run(arguments)).isZero();
        assertThat(out.toString()).startsWith("Usage: riwaq");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void listsItsVerbs() {
        run("--help");
        assertThat(out.toString()).contains("demo", "serve", "account", "communique", "backup", "restore", "check");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "frobnicate           | riwaq: Unmatched argument at index 0: 'frobnicate'. See: riwaq --help",
                "serve --only both    | riwaq: Invalid value for option '--only'",
                "serve extra          | riwaq: Unmatched argument at index 1: 'extra'. See: riwaq serve --help",
                "account              | riwaq: Missing required subcommand. See: riwaq account --help",
                "account add          | riwaq: Missing required parameter: 'EMAIL'. See: riwaq account add --help",
                "account token        | riwaq: Missing required parameter: 'EMAIL'. See: riwaq account token --help",
                "account token amina  | riwaq: 'amina' is no e-mail address.",
                "account token a@b --days 0 | riwaq: '0' is no number of days from 1 to 730.",
                "account add amina    | riwaq: 'amina' is no e-mail address.",
                "communique           | riwaq: Missing required parameter: 'FILE'. See: riwaq communique --help",
                "communique nowhere.txt | riwaq: There is no file 'nowhere.txt'.",
                "communique a --year 12 | riwaq: '12' is no year from 1950 to 2099.",
                "backup               | riwaq: Missing required parameter: 'FILE'. See: riwaq backup --help",
                "backup pom.xml       | riwaq: 'pom.xml' is there already: name a new file.",
                "restore nowhere.zip  | riwaq: There is no file 'nowhere.zip'.",
                "restore pom.xml      | riwaq: 'pom.xml' is no backup, or was cut off.",
                "account add a@b --roles king | riwaq: Invalid value for option '--roles'",
                "account add a@b --roles EDITOR,CONTRIBUTOR | riwaq: A CONTRIBUTOR belongs to an organisation: name it",
                "account add a@b --organisation ads | riwaq: --organisation is for the role CONTRIBUTOR only.",
            })
    void mistakeIsOneLineAndNotZero(String arguments, String line) {
        assertThat(run(arguments)).isNotZero();
        assertThat(err.toString()).startsWith(line).hasLineCount(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aCheckWithoutADataFolderIsNotWell() {
        assertThat(run("check")).isNotZero();
        assertThat(out.toString())
                .startsWith("ok     settings     the public site is at http://127.0.0.1:8080/")
                .contains("wrong  data folder  There is no data folder ")
                .hasLineCount(2);
    }

    private int run(String arguments) {
        CommandLine command =
                RiwaqCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return command.execute(arguments.split(" "));
    }
}
