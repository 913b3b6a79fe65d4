package vn.dondoc.web.pages;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Vietnamese, unless the person chose English by the switch in the footer. What a browser prefers does not count: most
 * are installed in English.
 */
@Component("localeResolver")
class ChosenLanguage implements LocaleResolver {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String COOKIE = "DONDOC_LANGUAGE";
    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Object switched = request.getAttribute(COOKIE);
        if (switched instanceof Locale locale) {
            return locale;
        }
        if (isProgram(request)) {
            return supported(request.getLocale());
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie != null && "en".equals(cookie.getValue()) ? Locale.ENGLISH : VIETNAMESE;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        Locale chosen = supported(locale);
        request.setAttribute(COOKIE, chosen);
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, chosen.getLanguage());
            cookie.setPath(request.getContextPath() + "/");
            cookie.setMaxAge(A_YEAR);
            // No secret: the engine's web applications read it in the browser to speak the same language.
            cookie.setHttpOnly(false);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    /** A program says with each call what it speaks; a browser only repeats what it was installed with. */
    private static boolean isProgram(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    }

    private static Locale supported(@Nullable Locale wanted) {
        return wanted != null && "en".equals(wanted.getLanguage()) ? Locale.ENGLISH : VIETNAMESE;
    }
}
