package ma.riwaq.runtime;

import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import ma.riwaq.communique.Communique;
import ma.riwaq.communique.CommuniqueJson;
import ma.riwaq.communique.Documents;
import ma.riwaq.communique.Phrases;
import ma.riwaq.communique.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a communiqué and prints what it found; starts no server. */
@Command(
        name = "communique",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a communiqué (plain text, .docx, .odt, .pdf with a text layer, .html; Arabic, French or English)",
            "and prints what it found as JSON."
        })
final class CommuniqueCommand implements Callable<Integer> {

    private static final ResourceBundle REASONS = ResourceBundle.getBundle("ma.riwaq.runtime.communique");

    @Spec
    private CommandSpec command;

    @Parameters(paramLabel = "FILE", description = "The file; - for standard input.")
    private String file;

    @Option(names = "--year", description = "The year of publication, for days that the text leaves without one.")
    private Integer year;

    @Option(
            names = "--dates",
            description = "Reads one phrase a line and prints the days and times of each on a line, - for none.")
    private boolean dates;

    @Override
    public Integer call() {
        if (year != null && (year < 1950 || year > 2099)) {
            throw new OperatorException("'" + year + "' is no year from 1950 to 2099.");
        }
        try {
            print(
                    dates
                            ? Phrases.normaliseLines(Documents.text(bytes(), Phrases.MOST), year)
                            : json(Documents.text(bytes())));
        } catch (UnreadableException e) {
            String reason = e.getReason().substring(e.getReason().indexOf('.') + 1);
            throw new OperatorException(MessageFormat.format(
                    REASONS.getString(reason),
                    name(),
                    e.getDetails().isEmpty() ? "" : e.getDetails().get(0)));
        }
        return 0;
    }

    private String name() {
        return file.equals("-") ? "Standard input" : "'" + file + "'";
    }

    private byte[] bytes() {
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
            return in.readNBytes(Documents.LARGEST + 1);
        } catch (NoSuchFileException e) {
            throw new OperatorException("There is no file '" + file + "'.", e);
        } catch (IOException | RuntimeException e) {
            throw new OperatorException("'" + file + "' cannot be read: " + OperatorException.firstLine(e) + ".", e);
        }
    }

    private String json(String text) {
        StringWriter json = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(json)) {
            writer.writeObject(CommuniqueJson.of(Communique.read(text, year)));
        }
        return json.toString().strip() + "\n";
    }

    private void print(String text) {
        command.commandLine().getOut().print(text);
        command.commandLine().getOut().flush();
    }
}
