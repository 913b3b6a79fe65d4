package vn.dondoc.web.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers every failure below {@code /api/} as problem JSON, unknown paths and wrong methods included. */
@Component
class ApiFailures implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFailures.class);

    private final ApiSentences sentences;
    private final ObjectMapper json;

    ApiFailures(ApiSentences sentences, ObjectMapper json) {
        this.sentences = sentences;
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean login = failure instanceof AccessDeniedException || failure instanceof AuthenticationException;
        if (!isForPrograms(path) || login || response.isCommitted()) {
            return null;
        }
        answer(request, response, failure);
        return new ModelAndView();
    }

    /** Writes what a failure means; logs it if it is ours. */
    void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) {
        Failure known = Failure.of(failure);
        if (known.status().is5xxServerError()) {
            LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), failure);
        }
        if (failure instanceof HttpRequestMethodNotSupportedException wrong && wrong.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", wrong.getSupportedMethods()));
        }
        try {
            write(response, known.status(), problem(known));
        } catch (IOException gone) {
            LOG.debug("Nobody waits for the answer to {} any more", request.getRequestURI(), gone);
        }
    }

    private Problem problem(Failure failure) {
        List<Problem.Fault> errors = failure.faults().stream()
                .map(fault -> new Problem.Fault(fault.field(), sentences.say(fault.messageKey(), fault.arguments())))
                .toList();
        return new Problem(
                "about:blank",
                sentences.say("api.title." + failure.status().value()),
                failure.status().value(),
                sentences.say(failure.messageKey(), failure.arguments()),
                errors,
                failure.findings());
    }

    private void write(HttpServletResponse response, HttpStatus status, Problem problem) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }

    /** The interface for programs, and the clock of the demo, which programs move too. */
    private static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.equals("/demo/clock");
    }
}
