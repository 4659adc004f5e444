package ma.riwaq.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import ma.riwaq.shared.UuidConverter;

/** What somebody looks for in a list again and again, under a name of their own. */
@Entity
@Table(name = "saved_filter")
public class SavedFilter implements Serializable {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "account_id")
    @Convert(converter = UuidConverter.class)
    private UUID accountId;

    private String list;
    private String name;
    private String query;

    @Column(name = "created_at")
    private Instant createdAt = Instant.now();

    /** For the persistence provider. */
    protected SavedFilter() {}

    SavedFilter(UUID accountId, String list, String name, String query) {
        this.accountId = accountId;
        this.list = list;
        this.name = name;
        this.query = query;
    }

    boolean isOf(Account account) {
        return accountId.equals(account.getId());
    }

    void rename(String chosen) {
        name = chosen;
    }

    void replaceQuery(String chosen) {
        query = chosen;
    }

    /** The identity. */
    public UUID getId() {
        return id;
    }

    /** The page of the list, such as {@code /programme/sessions}. */
    public String getList() {
        return list;
    }

    /** What its owner calls it. */
    public String getName() {
        return name;
    }

    /** What the list's address says after the question mark, without the edition and the page number. */
    public String getQuery() {
        return query;
    }
}
