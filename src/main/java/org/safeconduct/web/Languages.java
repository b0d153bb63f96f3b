package org.safeconduct.web;

import com.ibm.icu.util.ULocale;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The languages of the interface: a reader's choice counts first, then what a program asks for, then their file, then
 * their browser.
 */
@Component("localeResolver")
final class Languages implements LocaleResolver {

    static final String FIRST = "en";
    static final List<String> ALL = List.of(FIRST, "fr", "pt", "ar");
    private static final String COOKIE = "language";

    /** The language of ours for a locale: the first one where we do not speak theirs. */
    static String spoken(@Nullable Locale locale) {
        String wanted = locale == null ? FIRST : locale.getLanguage();
        return ALL.contains(wanted) ? wanted : FIRST;
    }

    /**
     * How dates and numbers are written: day before month, and Western digits in every language, because references and
     * dates must read the same on both sides of a telephone.
     */
    static ULocale formatting(String language) {
        return new ULocale((language.equals(FIRST) ? "en_GB" : language) + "@numbers=latn");
    }

    static String direction(String language) {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        if (chosen != null && ALL.contains(chosen.getValue())) {
            return Locale.forLanguageTag(chosen.getValue());
        }
        boolean asks = request.getRequestURI().startsWith("/api/") && request.getHeader("Accept-Language") != null;
        return asks
                ? browsers(request)
                : Reader.of(request).map(Actor::language).orElseGet(() -> browsers(request));
    }

    private static Locale browsers(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .filter(wished -> ALL.contains(wished.getLanguage()))
                .findFirst()
                .map(wished -> Locale.forLanguageTag(wished.getLanguage()))
                .orElse(Locale.ENGLISH);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null) {
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(COOKIE, spoken(locale))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(Duration.ofDays(365))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
