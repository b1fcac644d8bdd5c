package org.maatwerk.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/** The language of the one who looks: Dutch, unless they chose English. */
@Named("language")
@RequestScoped
public class Language {

    public static final String COOKIE = "maatwerk-language";

    /** Bound to this very host and path; browsers take it over TLS only. */
    public static final String COOKIE_OVER_TLS = "__Host-" + COOKIE;

    public static final Set<String> SPOKEN = Set.of("nl", "en");
    private static final Set<String> NAMES = Set.of(COOKIE, COOKIE_OVER_TLS);
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    @Inject
    HttpServletRequest request;

    private Locale current;

    public Locale current() {
        if (current == null) {
            current = chosen();
        }
        return current;
    }

    /** The language code for {@code <html lang>}. */
    public String getCode() {
        return current().getLanguage();
    }

    private Locale chosen() {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (NAMES.contains(cookie.getName()) && "en".equals(cookie.getValue())) {
                    return ENGLISH;
                }
            }
        }
        return DUTCH;
    }
}
