package vn.dondoc.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.access.Accounts;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** The page on which one's own password is changed. */
@Controller
@RequestMapping("/tai-khoan/mat-khau")
class PasswordPage {

    private final Accounts accounts;

    PasswordPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("once", accounts.mustChange(actor.officer()));
        return "password";
    }

    @PostMapping
    String change(
            Actor actor,
            @RequestParam String currentPassword,
            @RequestParam String newPassword,
            @RequestParam String repeatedPassword,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException {
        try {
            if (!newPassword.equals(repeatedPassword)) {
                throw Refusal.invalidField("repeatedPassword", "access.password.differs");
            }
            accounts.changePassword(actor, currentPassword, newPassword);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refusal);
            return show(actor, model);
        }
        request.logout();
        return "redirect:/login?reason=changed";
    }
}
