package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.shared.Refusal;

/** A refusal that no form can show becomes a page with its sentence; the interface for programs answers before. */
@ControllerAdvice
class PageErrors {

    private final Frames frames;
    private final Sentences sentences;

    PageErrors(Frames frames, Sentences sentences) {
        this.frames = frames;
        this.sentences = sentences;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, HttpServletRequest request) {
        return page(request, status(refusal), sentences.of(refusal));
    }

    /** An address or a form that none of our pages makes. */
    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    ModelAndView unreadable(HttpServletRequest request) {
        return page(request, HttpStatus.BAD_REQUEST, sentences.of("page.error.400"));
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status, String sentence) {
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("sentence", sentence);
        frames.of(request).ifPresent(frame -> page.addObject("frame", frame));
        return page;
    }

    static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind().name()) {
            case "FORBIDDEN" -> HttpStatus.FORBIDDEN;
            case "NOT_FOUND" -> HttpStatus.NOT_FOUND;
            case "CONFLICT" -> HttpStatus.CONFLICT;
            case "TOO_LARGE" -> HttpStatus.PAYLOAD_TOO_LARGE;
            case "UNSUPPORTED" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            default -> HttpStatus.UNPROCESSABLE_ENTITY;
        };
    }
}
