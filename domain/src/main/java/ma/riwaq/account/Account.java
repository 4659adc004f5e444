package ma.riwaq.account;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.riwaq.shared.CleanText;
import ma.riwaq.shared.Lang;
import ma.riwaq.shared.LangConverter;
import ma.riwaq.shared.ListedEntity;
import ma.riwaq.shared.LocalizedText;
import ma.riwaq.shared.Refusal;
import ma.riwaq.shared.UuidConverter;

/** A member of staff, or somebody of an agency, who may sign in to the back office. */
@Entity
public class Account extends ListedEntity {

    @NotBlank
    @Email
    @Size(max = 254)
    private String email;

    @NotBlank
    @Size(max = 200)
    private String name;

    @NotEmpty
    @Convert(converter = RolesConverter.class)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Column(name = "organisation_id")
    @Convert(converter = UuidConverter.class)
    private UUID organisationId;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change_password")
    private boolean mustChangePassword;

    private boolean disabled;

    @NotNull
    @Column(name = "interface_language")
    @Convert(converter = LangConverter.class)
    private Lang interfaceLanguage = Lang.AR;

    /** For the persistence provider. */
    protected Account() {}

    /** An account that can sign in with a password, which must be changed at the first sign-in. */
    public Account(String email, String name, Set<Role> roles, String password) {
        setEmail(email);
        this.name = CleanText.line(name);
        setRoles(roles);
        replacePassword(password);
    }

    @Override
    public LocalizedText getLabel() {
        return LocalizedText.ar(name);
    }

    @Override
    protected Stream<String> searchable() {
        return Stream.of(email);
    }

    /** Whether the account holds a role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether a password is the one of this account and the account may sign in. */
    public boolean accepts(String password) {
        return Passwords.matches(password, disabled ? null : passwordHash);
    }

    /** Sets a password that the person chose themself; throws {@link Refusal} for one that is too short or too long. */
    public void choosePassword(String password) {
        if (password == null || password.length() < Passwords.SHORTEST) {
            throw new Refusal("password.short", Passwords.SHORTEST);
        }
        if (password.length() > Passwords.LONGEST) {
            throw new Refusal("password.long", Passwords.LONGEST);
        }
        passwordHash = Passwords.hash(password);
        mustChangePassword = false;
    }

    /** Sets a password that somebody else made, to be changed at the next sign-in. */
    public final void replacePassword(String password) {
        passwordHash = Passwords.hash(password);
        mustChangePassword = true;
    }

    /** Where mail reaches them, in lower case: what they sign in with. */
    public String getEmail() {
        return email;
    }

    /** Sets the address, folded to lower case. */
    public final void setEmail(String email) {
        String cleaned = CleanText.line(email);
        this.email = cleaned == null ? null : cleaned.toLowerCase(Locale.ROOT);
    }

    /** What they may do. */
    public Set<Role> getRoles() {
        return Collections.unmodifiableSet(roles);
    }

    /** Gives them just these roles. */
    public final void setRoles(Set<Role> roles) {
        this.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = CleanText.line(name);
    }

    /** The organisation whose things a contributor keeps; null for staff. */
    public UUID getOrganisationId() {
        return organisationId;
    }

    public void setOrganisationId(UUID organisationId) {
        this.organisationId = organisationId;
    }

    /** Whether the password was made by somebody else and must be replaced at the next sign-in. */
    public boolean isMustChangePassword() {
        return mustChangePassword;
    }

    /** Whether the account may no longer sign in. */
    public boolean isDisabled() {
        return disabled;
    }

    public void setDisabled(boolean disabled) {
        this.disabled = disabled;
    }

    /** The language of the back office for this person. */
    public Lang getInterfaceLanguage() {
        return interfaceLanguage;
    }

    public void setInterfaceLanguage(Lang interfaceLanguage) {
        this.interfaceLanguage = interfaceLanguage;
    }
}
