package ma.riwaq.admin.shared;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import ma.riwaq.account.CurrentAccount;
import ma.riwaq.shared.Lang;

/**
 * The language in which the back office speaks: what this browser chose, or else the account, or else what the browser
 * asks for, or else Arabic.
 */
@Named("language")
@RequestScoped
public class CurrentLanguage {

    /** Remembers the choice in the browser, so that it holds before the sign-in and without a database. */
    public static final String COOKIE = "riwaq-language";

    /** The languages of the back office, in the order of the switch. */
    public static final List<Lang> CHOICES = List.of(Lang.AR, Lang.FR, Lang.EN);

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentAccount account;

    private Lang lang;

    @PostConstruct
    void find() {
        Optional<Lang> found = isProgram()
                ? asked().or(this::ofAccount)
                : chosen().or(this::ofAccount).or(this::asked);
        lang = found.orElse(Lang.AR);
    }

    /** Programs say with each request what they want, and keep no cookies. */
    private boolean isProgram() {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private Optional<Lang> chosen() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(CurrentLanguage::spoken)
                .findFirst();
    }

    private Optional<Lang> ofAccount() {
        return account.isPresent()
                ? Optional.of(account.getAccount().getInterfaceLanguage()).filter(CHOICES::contains)
                : Optional.empty();
    }

    private Optional<Lang> asked() {
        return request.getHeader("Accept-Language") == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .flatMap(CurrentLanguage::spoken)
                        .findFirst();
    }

    private static Stream<Lang> spoken(String code) {
        return Lang.of(code).filter(CHOICES::contains).stream();
    }

    /** The language. */
    public Lang getLang() {
        return lang;
    }

    /** For {@code lang} attributes. */
    public String getCode() {
        return lang.getCode();
    }

    /** The direction of the page: {@code rtl} or {@code ltr}. */
    public String getDir() {
        return lang.getDir();
    }

    /** For dates, numbers and messages. */
    public Locale getLocale() {
        return lang.getLocale();
    }

    /** The languages of the switch. */
    public List<Lang> getChoices() {
        return CHOICES;
    }

    /** The attribute by which lists are sorted as readers of this language expect. */
    public String getSortAttribute() {
        return lang == Lang.AR ? "sortArabic" : "sortFrench";
    }
}
