package org.safeconduct.security.kept;

import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives back, after signing in, what was typed when the session had ended. */
@Controller
@RequestMapping("/kept")
class KeptPages {

    private final KeptForms forms;

    KeptPages(KeptForms forms) {
        this.forms = forms;
    }

    @GetMapping
    String show(Actor actor, Model model) {
        model.addAttribute("forms", forms.of(actor));
        return "security/kept";
    }

    @PostMapping("/{form}/end")
    String drop(Actor actor, @PathVariable UUID form) {
        forms.drop(actor, form);
        return "redirect:/kept";
    }
}
