package ma.riwaq.sheet;

import ma.riwaq.shared.Refusal;

/** Reads spreadsheets. What a file is, its content tells, never its name. */
public final class Tables {

    /** The largest file that is taken, in bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    private Tables() {}

    /** The table in a file; throws {@link Refusal} for what is no spreadsheet, or one that cannot be read safely. */
    public static Table read(byte[] file) {
        if (file.length == 0) {
            throw new Refusal("sheet.empty");
        }
        if (file.length > LARGEST_FILE) {
            throw new Refusal("sheet.large", LARGEST_FILE / 1024 / 1024);
        }
        if (startsWith(file, 'P', 'K')) {
            return XlsxReader.read(file);
        }
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Refusal("sheet.old");
        }
        return CsvTable.read(file);
    }

    private static boolean startsWith(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
