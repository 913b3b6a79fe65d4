package vn.dondoc.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to log in on; what is typed goes to the room access. */
@Controller
class LoginPage {

    @GetMapping("/login")
    String show(
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(required = false) @Nullable Long wait,
            Model model) {
        model.addAttribute("reason", reason == null ? "" : reason);
        model.addAttribute("wait", wait == null ? 0 : wait);
        return "login";
    }
}
