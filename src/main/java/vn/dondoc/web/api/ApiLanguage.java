package vn.dondoc.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.dondoc.shared.Refusal;

/**
 * Before each call of a program: Vietnamese unless English is asked for and Vietnamese is not, and no parameter with
 * characters that no document has.
 */
@Component
class ApiLanguage implements HandlerInterceptor, WebMvcConfigurer {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        speak(request);
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            for (String value : parameter.getValue()) {
                if (BodyGuard.hasControls(value)) {
                    throw Refusal.invalidField(parameter.getKey(), "api.controls", parameter.getKey());
                }
            }
        }
        return true;
    }

    /** For a session the language of its pages stands; a program says it with each call. */
    static void speak(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            LocaleContextHolder.setLocale(wanted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        }
    }

    static Locale wanted(String header) {
        try {
            List<Locale.LanguageRange> ranges = header == null ? List.of() : Locale.LanguageRange.parse(header);
            for (Locale.LanguageRange range : ranges) {
                if (range.getRange().startsWith("vi")) {
                    return VIETNAMESE;
                }
            }
            return !ranges.isEmpty() && ranges.get(0).getRange().startsWith("en") ? Locale.ENGLISH : VIETNAMESE;
        } catch (IllegalArgumentException malformed) {
            return VIETNAMESE;
        }
    }
}
