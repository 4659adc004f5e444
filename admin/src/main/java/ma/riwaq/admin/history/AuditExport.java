package ma.riwaq.admin.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.account.Role;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.history.History;
import ma.riwaq.history.HistoryEntry;

/** The audit log as a file that spreadsheets open: what the page shows, all of it. */
@WebServlet("/history/audit.csv")
public class AuditExport extends HttpServlet {

    /** What spreadsheets take for the beginning of a formula. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[\\s\\p{Cf}]*[=+\\-@\\t\\r\\n＝＋－＠|%].*");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> HEADINGS = List.of(
            "audit.number",
            "audit.at",
            "audit.who",
            "audit.account",
            "audit.act",
            "audit.noun",
            "audit.what",
            "audit.thing",
            "audit.fields",
            "audit.seal");

    @Inject
    private transient CurrentAccount current;

    @Inject
    private transient History history;

    @Inject
    private transient AuditQuery query;

    @Inject
    private transient FieldWords words;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.mayActAs(Role.ADMINISTRATOR)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
        Writer out = response.getWriter();
        out.write(BYTE_ORDER_MARK);
        // semicolons: what French and Arabic spreadsheets expect
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        csv.writeRecord(HEADINGS.stream().map(texts::of).toList());
        history.export(
                query.filter(),
                entry -> csv.writeRecord(row(entry).map(AuditExport::harmless).toList()));
        csv.flush();
    }

    private Stream<String> row(HistoryEntry entry) {
        return Stream.of(
                String.valueOf(entry.getNumber()),
                entry.getAt().toString(),
                Objects.toString(entry.getActor(), ""),
                Objects.toString(entry.getAccount(), ""),
                texts.of("Kind." + entry.getAct().name()),
                Objects.toString(texts.maybe("noun." + entry.getNoun()), Objects.toString(entry.getNoun(), "")),
                texts.plain(entry.getLabel()),
                Objects.toString(entry.getThing(), ""),
                words.of(entry).stream().map(FieldWords.Told::line).collect(Collectors.joining("\n")),
                entry.getSha256());
    }

    /** The same text, with an apostrophe before what a spreadsheet would take for a formula. */
    static String harmless(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
