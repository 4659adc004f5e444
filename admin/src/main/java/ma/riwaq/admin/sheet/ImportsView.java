package ma.riwaq.admin.sheet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.CurrentEdition;
import ma.riwaq.admin.shared.ListState;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.shared.Refusal;
import ma.riwaq.sheet.Import;
import ma.riwaq.sheet.ImportRow;
import ma.riwaq.sheet.Imports;
import ma.riwaq.sheet.SheetKind;
import ma.riwaq.sheet.Tables;

/** The page on which a spreadsheet is handed in, with those that were before. */
@Named
@RequestScoped
public class ImportsView {

    private static final int LATEST = 20;

    @Inject
    private Imports imports;

    @Inject
    private CurrentEdition current;

    @Inject
    private ListState list;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private SheetKind kind;
    private Part file;

    @PostConstruct
    void load() {
        kind = list.choice("kind", SheetKind.class);
    }

    /** Reads the file and goes on to its columns. */
    public String read() {
        try (InputStream bytes = file.getInputStream()) {
            Import job = imports.open(
                    kind,
                    current.getEdition(),
                    file.getSubmittedFileName(),
                    Tables.read(bytes.readNBytes(Tables.LARGEST_FILE + 1)));
            return addresses.to("/sheet/import") + "&id=" + job.getId();
        } catch (Refusal refusal) {
            notices.refused(refusal, "file");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was handed in before, the last first. */
    public List<ImportRow> getLatest() {
        return imports.latest(current.getEdition(), LATEST);
    }

    /** What the rows of a spreadsheet can be. */
    public List<SheetKind> getKinds() {
        return List.of(SheetKind.values());
    }

    public SheetKind getKind() {
        return kind;
    }

    public void setKind(SheetKind kind) {
        this.kind = kind;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
