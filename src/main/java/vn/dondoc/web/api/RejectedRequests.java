package vn.dondoc.web.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Addresses that no page and no call has, such as those with double slashes: a problem for programs as well. */
@Component
class RejectedRequests implements RequestRejectedHandler {

    private final ApiFailures failures;

    RejectedRequests(ApiFailures failures) {
        this.failures = failures;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
            LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
            failures.answer(request, response, rejected);
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}
