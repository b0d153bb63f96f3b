package org.safeconduct.casework.voluntaryreturn.leaflet;

import org.safeconduct.casework.voluntaryreturn.leaflet.Leaflets.Leaflet;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows and prints the leaflet in the language of the person, whatever language the reader of the page speaks. */
@Controller
class LeafletPages {

    private final Leaflets leaflets;

    LeafletPages(Leaflets leaflets) {
        this.leaflets = leaflets;
    }

    @GetMapping("/leaflet/{language}")
    String show(@PathVariable String language, Model model) {
        Leaflet leaflet = leaflets.in(language).orElseThrow(Refusal::notFound);
        model.addAttribute("leaflet", leaflet);
        model.addAttribute("leaflets", leaflets.all());
        return "voluntaryreturn/leaflet";
    }
}
