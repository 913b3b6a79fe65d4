package vn.dondoc.web.pages;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.ui.Model;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;

/** What administrators' forms have in common. */
final class AdminInputs {

    private AdminInputs() {}

    static void requireAdministrator(Actor actor) {
        if (!actor.is(PostKind.ADMINISTRATOR)) {
            throw Refusal.forbidden("organization.onlyAdministrator");
        }
    }

    static String text(String field, Map<String, String> input) {
        return input.getOrDefault(field, "").strip();
    }

    static LocalDate day(String field, Map<String, String> input) {
        try {
            return LocalDate.parse(text(field, input));
        } catch (DateTimeException malformed) {
            throw Refusal.invalidField(field, "page.field.day");
        }
    }

    /** A choice that the page's own lists always have; anything else was not made by it. */
    static <E extends Enum<E>> E choice(String field, Class<E> kind, Map<String, String> input) {
        for (E known : kind.getEnumConstants()) {
            if (known.name().equals(text(field, input))) {
                return known;
            }
        }
        throw Refusal.invalidField(field, "page.field.choose");
    }

    /**
     * Tells the page which form was refused and why.
     *
     * @param form the form's name, or an empty text
     */
    static void put(Model model, String form, Map<String, String> input, Map<String, String> faults) {
        model.addAttribute("form", form);
        model.addAttribute("input", input);
        model.addAttribute("faults", faults);
    }
}
