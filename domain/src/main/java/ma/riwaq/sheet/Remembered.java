package ma.riwaq.sheet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** How somebody matched the columns of a kind of spreadsheet: the fields by the words above the columns. */
@Entity
@Table(name = "sheet_mapping")
@IdClass(Remembered.Key.class)
class Remembered implements Serializable {

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Id
    @Enumerated(EnumType.STRING)
    private SheetKind kind;

    private String mapping = "{}";

    /** For the persistence provider. */
    protected Remembered() {}

    Remembered(UUID accountId, SheetKind kind) {
        this.accountId = accountId;
        this.kind = kind;
    }

    Map<String, String> fields() {
        return SheetJson.map(mapping);
    }

    void remember(Map<String, String> fields) {
        mapping = SheetJson.write(fields);
    }

    /** Whose, and of what. */
    static class Key implements Serializable {

        private UUID accountId;
        private SheetKind kind;

        /** For the persistence provider. */
        Key() {}

        Key(UUID accountId, SheetKind kind) {
            this.accountId = accountId;
            this.kind = kind;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(accountId, key.accountId) && kind == key.kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(accountId, kind);
        }
    }
}
