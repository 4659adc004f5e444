package ma.riwaq.admin.sheet;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import ma.riwaq.admin.shared.ConflictWords;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.CurrentLanguage;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Texts;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.sheet.Exports;
import ma.riwaq.sheet.PlainLists;
import ma.riwaq.sheet.SheetKind;
import ma.riwaq.sheet.SheetWriter;

/** A list as a spreadsheet: the rows that its filters leave, in its order. */
@WebServlet("/export")
public class ExportServlet extends HttpServlet {

    @Inject
    private transient Exports exports;

    @Inject
    private transient PlainLists lists;

    @Inject
    private transient ListedRows rows;

    @Inject
    private transient ListState list;

    @Inject
    private transient CurrentEdition current;

    @Inject
    private transient CurrentLanguage language;

    @Inject
    private transient ConflictWords conflictWords;

    @Inject
    private transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SheetKind kind = list.choice("list", SheetKind.class);
        PlainList plain = list.choice("list", PlainList.class);
        SheetWriter writer = list.choice("as", SheetWriter.class);
        if (writer != null && kind != null && current.isPresent()) {
            Download file = file(response, writer, current.getSlug() + "-", kind);
            exports.write(kind, current.getEdition(), rows.identities(kind), writer, language.getLang(), file);
        } else if (writer != null && plain != null && (current.isPresent() || !plain.isOfEdition())) {
            write(plain, writer, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void write(PlainList plain, SheetWriter writer, HttpServletResponse response) throws IOException {
        Lang lang = language.getLang();
        Download file = file(response, writer, plain.isOfEdition() ? current.getSlug() + "-" : "", plain);
        switch (plain) {
            case CONFLICTS ->
                lists.writeConflicts(
                        current.getEdition(), rows.conflicts(), conflictWords::sentence, writer, lang, file);
            case RELEASES -> lists.writeReleases(current.getEdition(), rows.releases(), writer, lang, file);
            case IMPORTS -> lists.writeImports(current.getEdition(), rows.imports(), writer, lang, file);
            case TRASH -> lists.writeTrash(rows.trash(), this::noun, writer, lang, file);
            case BANDS -> lists.writeBands(current.getEdition(), rows.bands(), writer, lang, file);
            case MINE -> lists.writeMine(current.getEdition(), rows.mine(), writer, lang, file);
            case ACCOUNTS -> lists.writeAccounts(rows.accounts(), writer, lang, file);
            case EDITIONS -> lists.writeEditions(rows.editions(), writer, lang, file);
            case FAIRS -> lists.writeFairs(rows.fairs(), writer, lang, file);
        }
    }

    private String noun(ListedEntity thing) {
        return texts.maybe("noun." + thing.getClass().getSimpleName());
    }

    private static Download file(HttpServletResponse response, SheetWriter writer, String edition, Enum<?> list) {
        String name = edition + list.name().toLowerCase(Locale.ROOT) + "." + writer.getEnding();
        return new Download(response, writer.getMediaType(), name);
    }
}
