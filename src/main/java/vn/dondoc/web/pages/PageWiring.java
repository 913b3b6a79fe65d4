package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.dondoc.shared.Refusal;

/** Puts the frame around every page, whichever room it is from, and listens to the switch of languages. */
@Component
class PageWiring implements WebMvcConfigurer, HandlerInterceptor {

    private final Frames frames;

    PageWiring(Frames frames) {
        this.frames = frames;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor();
        language.setParamName("lang");
        language.setHttpMethods("GET");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language).excludePathPatterns("/api/**");
        registry.addInterceptor(this).excludePathPatterns("/api/**", "/webjars/**", "/css/**", "/js/**");
    }

    /** No database keeps these characters, and no keyboard types them. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            return true; // A file: read, and refused, where a controller asks for it.
        }
        for (String[] values : request.getParameterMap().values()) {
            for (String value : values) {
                if (value.chars()
                        .anyMatch(letter -> letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r')) {
                    throw Refusal.invalid("page.error.controls");
                }
            }
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().startsWith("redirect:")) {
            return;
        }
        frames.of(request).ifPresent(frame -> page.addObject("frame", frame));
    }
}
