package ma.riwaq.admin.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ma.riwaq.admin.shared.Addresses;
import ma.riwaq.admin.shared.Notices;
import ma.riwaq.edition.Edition;
import ma.riwaq.shared.QueryPlans;
import ma.riwaq.shared.Refusal;
import ma.riwaq.sheet.Archives;

/** The page from which an edition is taken away as one file, or loaded from one. */
@Named
@RequestScoped
public class ArchiveView {

    @Inject
    private Archives archives;

    @Inject
    private QueryPlans plans;

    @Inject
    private Notices notices;

    @Inject
    private Addresses addresses;

    private Part file;

    /** Loads the edition and goes to it. */
    public String load() {
        try (InputStream bytes = file.getInputStream()) {
            Edition edition = archives.load(bytes.readNBytes(Archives.LARGEST_FILE));
            plans.refresh();
            notices.kept("archive.loaded");
            return addresses.to("/edition/home", edition);
        } catch (Refusal refusal) {
            notices.refused(refusal, "file");
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
