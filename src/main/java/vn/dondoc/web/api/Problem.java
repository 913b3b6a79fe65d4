package vn.dondoc.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure as problem JSON (RFC 9457).
 *
 * @param detail a sentence that says what to do, in the caller's language
 * @param errors the fields at fault
 * @param findings what is still open in a preview; absent elsewhere
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        List<Fault> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<?> findings) {

    record Fault(String field, String message) {}
}
