package vn.dondoc.process.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;
import vn.dondoc.organization.Organization;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;

/**
 * Tasklist's requests about one task, answered by the inbox instead of the engine's own interface: the form's
 * variables come from the domain, and completing goes through the one door with its Vietnamese sentences.
 */
final class TasklistDoor extends OncePerRequestFilter {

    private static final Pattern TASK = Pattern.compile(
            "/camunda/api/engine/engine/[^/]+/task/([^/]+)/(form-variables|submit-form|complete|claim|unclaim)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final TaskInbox inbox;
    private final Organization organization;
    private final MessageSource messages;
    private final LocaleResolver language;
    private final ObjectMapper json;

    TasklistDoor(
            TaskInbox inbox,
            Organization organization,
            MessageSource messages,
            LocaleResolver language,
            ObjectMapper json) {
        this.inbox = inbox;
        this.organization = organization;
        this.messages = messages;
        this.language = language;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher matcher = TASK.matcher(path);
        if (!matcher.matches()) {
            chain.doFilter(request, response);
            return;
        }
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        // So far it is the browser's language; what counts is the one chosen on our pages.
        LocaleContextHolder.setLocale(language.resolveLocale(request));
        try {
            answer(actor(request), matcher.group(1), matcher.group(2), request, response);
        } catch (Refusal refusal) {
            refuse(response, refusal);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private Actor actor(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(name -> organization.actor(new OfficerId(name)))
                .orElseThrow(() -> Refusal.forbidden("task.nobody"));
    }

    private void answer(Actor actor, String task, String call, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean reads = "GET".equals(request.getMethod());
        if (reads != "form-variables".equals(call)) {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        switch (call) {
            case "form-variables" -> write(response, HttpServletResponse.SC_OK, variables(actor, task));
            case "claim" -> inbox.claim(actor, task);
            case "unclaim" -> inbox.unclaim(actor, task);
            default -> inbox.complete(actor, task, submitted(request));
        }
        if (!reads) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private Map<String, Object> variables(Actor actor, String task) throws IOException {
        Map<String, Object> variables = new LinkedHashMap<>();
        for (Map.Entry<String, Object> shown :
                inbox.get(actor, task).variables().entrySet()) {
            boolean text = shown.getValue() instanceof String;
            variables.put(
                    shown.getKey(),
                    Map.of(
                            "type", text ? "String" : "Json",
                            "value", text ? shown.getValue() : json.writeValueAsString(shown.getValue()),
                            "valueInfo", Map.of()));
        }
        return variables;
    }

    private Map<String, @Nullable Object> submitted(HttpServletRequest request) throws IOException {
        JsonNode body;
        try {
            body = json.readTree(request.getInputStream());
        } catch (IOException malformed) {
            throw Refusal.invalid("form.malformed");
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        body.path("variables")
                .properties()
                .forEach(field -> values.put(
                        field.getKey(), json.convertValue(field.getValue().get("value"), Object.class)));
        return values;
    }

    private void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        Object[] arguments = refusal.arguments().stream()
                .map(argument -> argument instanceof LocalDate day ? DAY.format(day) : argument)
                .toArray();
        String sentence = messages.getMessage(refusal.messageKey(), arguments, LocaleContextHolder.getLocale());
        int status =
                switch (refusal.kind()) {
                    case FORBIDDEN -> HttpServletResponse.SC_FORBIDDEN;
                    case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
                    case CONFLICT -> HttpServletResponse.SC_CONFLICT;
                    default -> HttpServletResponse.SC_BAD_REQUEST;
                };
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "Refusal");
        body.put("message", sentence);
        body.put(
                "fields",
                refusal.faults().stream().map(Refusal.FieldFault::field).toList());
        write(response, status, body);
    }

    private void write(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), body);
    }
}
