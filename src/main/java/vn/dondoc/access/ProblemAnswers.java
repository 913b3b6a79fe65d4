package vn.dondoc.access;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Answers from filters, where no controller advice reaches: problem JSON (RFC 9457) with a Vietnamese sentence. */
@Component
class ProblemAnswers {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final ObjectMapper json;

    ProblemAnswers(MessageSource messages, ObjectMapper json) {
        this.messages = messages;
        this.json = json;
    }

    /** Whether a program asks, or a script of a page, and not somebody who follows a link. */
    static boolean expectsData(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/")
                || path.equals("/demo/clock")
                || path.startsWith("/camunda/api/")
                || path.startsWith("/actuator")
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"))
                || request.getHeader("HX-Request") != null;
    }

    void write(HttpServletResponse response, HttpStatus status, String messageKey, Object... arguments)
            throws IOException {
        String sentence = messages.getMessage(messageKey, arguments, VIETNAMESE);
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", messages.getMessage("access.title." + status.value(), null, VIETNAMESE));
        problem.put("status", status.value());
        problem.put("detail", sentence);
        problem.put("errors", List.of());
        // What the engine's web applications show.
        problem.put("message", sentence);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json.writeValueAsString(problem));
        response.flushBuffer();
    }
}
