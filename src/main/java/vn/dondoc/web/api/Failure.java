package vn.dondoc.web.api;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import vn.dondoc.intake.FindingsOpen;
import vn.dondoc.shared.Refusal;

/** What an exception means to a program: a status, a sentence and the fields at fault. */
record Failure(
        HttpStatus status,
        String messageKey,
        List<?> arguments,
        List<Refusal.FieldFault> faults,
        @Nullable List<?> findings) {

    static Failure of(Exception failure) {
        if (failure instanceof Refusal refusal) {
            return new Failure(
                    status(refusal.kind()), refusal.messageKey(), refusal.arguments(), refusal.faults(), null);
        }
        if (failure instanceof FindingsOpen open) {
            return new Failure(
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    open.messageKey(),
                    List.of(open.findings().size()),
                    List.of(),
                    open.findings());
        }
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable.getCause());
        }
        if (failure instanceof MethodArgumentTypeMismatchException wrong) {
            return field(wrong.getName(), "api.parameter.wrong", wrong.getName());
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return field(missing.getParameterName(), "api.parameter.missing", missing.getParameterName());
        }
        if (failure instanceof MissingServletRequestPartException missing) {
            return field(missing.getRequestPartName(), "api.parameter.missing", missing.getRequestPartName());
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return plain(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        if (failure instanceof MultipartException || failure instanceof RequestRejectedException) {
            return plain(HttpStatus.BAD_REQUEST);
        }
        if (failure instanceof OptimisticLockingFailureException
                || failure instanceof PessimisticLockingFailureException
                || failure instanceof DataIntegrityViolationException) {
            return plain(HttpStatus.CONFLICT);
        }
        if (failure instanceof ErrorResponse standard) {
            HttpStatus status = HttpStatus.resolve(standard.getStatusCode().value());
            return plain(status == null ? HttpStatus.BAD_REQUEST : status);
        }
        return plain(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case UNSUPPORTED -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        };
    }

    private static Failure unreadable(@Nullable Throwable cause) {
        if (cause instanceof JsonMappingException mapping && mapping.getCause() instanceof Refusal refusal) {
            return of(refusal);
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return field(path(unknown), "api.field.unknown", path(unknown));
        }
        if (cause instanceof InvalidFormatException format) {
            return field(path(format), "api.field.wrong", path(format), String.valueOf(format.getValue()));
        }
        if (cause instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return field(path(mismatch), "api.field.type", path(mismatch));
        }
        if (cause instanceof MismatchedInputException) {
            return new Failure(HttpStatus.UNPROCESSABLE_ENTITY, "api.body.shape", List.of(), List.of(), null);
        }
        return new Failure(HttpStatus.BAD_REQUEST, "api.body.malformed", List.of(), List.of(), null);
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Failure field(String field, String messageKey, Object... arguments) {
        List<Object> words = List.of(arguments);
        return new Failure(
                HttpStatus.UNPROCESSABLE_ENTITY,
                messageKey,
                words,
                List.of(new Refusal.FieldFault(field, messageKey, words)),
                null);
    }

    private static Failure plain(HttpStatus status) {
        return new Failure(status, "api.detail." + status.value(), List.of(), List.of(), null);
    }
}
