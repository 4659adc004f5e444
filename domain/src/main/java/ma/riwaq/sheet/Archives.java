package ma.riwaq.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import ma.riwaq.account.Allowed;
import ma.riwaq.account.Role;
import ma.riwaq.directory.Organisations;
import ma.riwaq.directory.People;
import ma.riwaq.edition.Edition;
import ma.riwaq.edition.Editions;
import ma.riwaq.media.Images;
import ma.riwaq.publication.Publications;
import ma.riwaq.release.Composer;
import ma.riwaq.release.DraftLoader;
import ma.riwaq.release.KeptRelease;
import ma.riwaq.release.KeptReleases;
import ma.riwaq.release.ReleaseDocument;
import ma.riwaq.release.ReleaseJson;
import ma.riwaq.shared.Act;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.Sha256;

/**
 * A whole edition as one file, which another installation can load: {@code edition.json} with the draft and everything
 * in it, {@code staff.json} with what only staff see, its pictures, its releases as they were sealed, and
 * {@code SHA256SUMS}, by which a file that was damaged on the way is told. Accounts are not in it, nor photos that may
 * not be shown.
 */
@ApplicationScoped
@Transactional
public class Archives {

    /** The largest archive that is taken, in bytes. */
    public static final int LARGEST_FILE = 50 * 1024 * 1024;

    private static final String DOCUMENT = "edition.json";
    private static final String STAFF = "staff.json";
    private static final String RELEASES = "releases.json";
    private static final String RELEASE = "releases/%d.json";
    private static final String SUMS = "SHA256SUMS";
    private static final String PICTURES = "pictures/";
    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int MOST_ENTRIES = 5000;

    @Inject
    private Composer composer;

    @Inject
    private Event<Act> acts;

    @Inject
    private DraftLoader loader;

    @Inject
    private StaffParts staff;

    @Inject
    private KeptReleases releases;

    @Inject
    private Images images;

    @Inject
    private Editions editions;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Publications publications;

    /** Writes the archive of an edition. */
    @Allowed({Role.EDITOR, Role.ADMINISTRATOR})
    public void write(Edition edition, OutputStream out) throws IOException {
        acts.fire(Act.of(
                Act.Kind.EXPORTED,
                Edition.class.getSimpleName(),
                edition.getId(),
                edition.getLabel(),
                edition.getId()));
        ReleaseDocument document = composer.composeWhole(edition.getId());
        StringBuilder sums = new StringBuilder();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            add(zip, sums, DOCUMENT, ReleaseJson.write(document));
            add(zip, sums, STAFF, staff.of(edition).toJson());
            List<KeptReleases.Document> sealed = new ArrayList<>();
            List<KeptRelease> kept = releases.of(edition, sealed::add);
            add(zip, sums, RELEASES, JSONB.toJson(kept));
            for (KeptReleases.Document release : sealed) {
                add(zip, sums, RELEASE.formatted(release.number()), release.text());
            }
            for (String picture : pictures(document)) {
                var image = images.find(picture);
                if (image.isPresent()) {
                    add(zip, sums, PICTURES + picture, image.get().getBytes());
                }
            }
            zip.putNextEntry(new ZipEntry(SUMS));
            zip.write(sums.toString().getBytes(UTF_8));
        }
    }

    private static void add(ZipOutputStream zip, StringBuilder sums, String name, String text) throws IOException {
        add(zip, sums, name, text.getBytes(UTF_8));
    }

    private static void add(ZipOutputStream zip, StringBuilder sums, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        sums.append(Sha256.of(bytes)).append("  ").append(name).append('\n');
    }

    private static Set<String> pictures(ReleaseDocument document) {
        Set<String> pictures = new LinkedHashSet<>();
        Stream.of(
                        document.people().stream().map(ReleaseDocument.Person::photo),
                        document.organisations().stream().map(ReleaseDocument.Organisation::logo),
                        document.publications().stream().map(ReleaseDocument.Publication::cover))
                .flatMap(some -> some)
                .filter(Objects::nonNull)
                .forEach(pictures::add);
        return pictures;
    }

    /**
     * Makes an edition of an archive; whom and what the directory knows by their codes is taken from there.
     *
     * @throws Refusal for what is no archive, was damaged, or whose edition is here already
     */
    @Allowed(Role.EDITOR)
    public Edition load(byte[] file) {
        Map<String, byte[]> entries = checked(unpacked(file));
        ReleaseDocument document = json(entries.get(DOCUMENT), ReleaseJson::document);
        if (editions.find(document.edition().slug()).isPresent()) {
            throw new Refusal("code.taken", document.edition().slug());
        }
        Edition edition = loader.load(document);
        loadReleases(edition, entries);
        Map<String, String> kept = new LinkedHashMap<>();
        entries.forEach((name, bytes) -> {
            if (name.startsWith(PICTURES)) {
                kept.put(name.substring(PICTURES.length()), images.keep(bytes));
            }
        });
        hang(document, edition, kept);
        loadStaff(edition, entries);
        return edition;
    }

    private void loadStaff(Edition edition, Map<String, byte[]> entries) {
        if (entries.containsKey(STAFF)) {
            staff.load(edition, json(entries.get(STAFF), StaffPart::ofJson));
        }
    }

    private void loadReleases(Edition edition, Map<String, byte[]> entries) {
        if (entries.containsKey(RELEASES)) {
            releases.load(
                    edition,
                    json(entries.get(RELEASES), text -> List.of(JSONB.fromJson(text, KeptRelease[].class))),
                    number -> {
                        byte[] text = entries.get(RELEASE.formatted(number));
                        return text == null ? null : new String(text, UTF_8);
                    });
        }
    }

    /** Gives the pictures to what has none yet: a photo is in an archive only with the consent of the person. */
    private void hang(ReleaseDocument document, Edition edition, Map<String, String> pictures) {
        document.people().forEach(from -> people.find(from.code())
                .filter(person -> person.getPhoto() == null && pictures.containsKey(from.photo()))
                .ifPresent(person -> {
                    person.setPhoto(pictures.get(from.photo()));
                    person.setPhotoConsent(true);
                    people.save(person);
                }));
        document.organisations().forEach(from -> organisations
                .find(from.code())
                .filter(body -> body.getLogo() == null && pictures.containsKey(from.logo()))
                .ifPresent(body -> {
                    body.setLogo(pictures.get(from.logo()));
                    organisations.save(body);
                }));
        document.publications().forEach(from -> publications
                .find(edition, from.code())
                .filter(title -> pictures.containsKey(from.cover()))
                .ifPresent(title -> {
                    title.setCover(pictures.get(from.cover()));
                    publications.save(title);
                }));
    }

    private static <T> T json(byte[] json, Function<String, T> reading) {
        try {
            return reading.apply(new String(json, UTF_8));
        } catch (JsonbException e) {
            throw new Refusal("archive.none");
        }
    }

    private static Map<String, byte[]> unpacked(byte[] file) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) left + 1);
                left -= bytes.length;
                if (left < 0 || entries.size() == MOST_ENTRIES) {
                    throw new Refusal("sheet.bomb");
                }
                entries.put(entry.getName(), bytes);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("archive.none");
        }
        return entries;
    }

    /** The same entries, each of which fits its sum; those without one are left out. */
    private static Map<String, byte[]> checked(Map<String, byte[]> entries) {
        byte[] sums = entries.get(SUMS);
        if (sums == null || entries.get(DOCUMENT) == null) {
            throw new Refusal("archive.none");
        }
        Map<String, byte[]> right = new LinkedHashMap<>();
        new String(sums, UTF_8).lines().forEach(line -> {
            String name = line.length() > 66 ? line.substring(66) : "";
            byte[] bytes = entries.get(name);
            if (bytes == null || !line.startsWith(Sha256.of(bytes))) {
                throw new Refusal("archive.damaged", name);
            }
            right.put(name, bytes);
        });
        if (!right.containsKey(DOCUMENT)) {
            throw new Refusal("archive.damaged", DOCUMENT);
        }
        return right;
    }
}
