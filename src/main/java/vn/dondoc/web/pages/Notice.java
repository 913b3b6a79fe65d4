package vn.dondoc.web.pages;

import java.io.Serializable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What the next page says about what was just done.
 *
 * @param good whether it succeeded
 */
public record Notice(boolean good, String text) implements Serializable {

    private static final long serialVersionUID = 1L;

    static void done(RedirectAttributes next, String text) {
        next.addFlashAttribute("notice", new Notice(true, text));
    }

    static void refused(RedirectAttributes next, String text) {
        next.addFlashAttribute("notice", new Notice(false, text));
    }
}
