package org.safeconduct.operation.page;

import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.operation.node.Node;
import org.safeconduct.operation.node.Nodes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where whoever runs the product looks first; to everybody else it does not exist. */
@Controller
@RequestMapping("/operations")
class OperationPages {

    private final OperationRoom room;

    OperationPages(OperationRoom room) {
        this.room = room;
    }

    @GetMapping
    ModelAndView look(Actor actor, @RequestParam(required = false) boolean tried) {
        List<Node> nodes = room.nodes(actor);
        return new ModelAndView("operation/operations")
                .addObject("parts", room.parts(actor))
                .addObject("nodes", nodes)
                .addObject("sameBuild", Nodes.builds(nodes) <= 1)
                .addObject("broken", room.broken(actor))
                .addObject("versions", room.versions(actor))
                .addObject("models", room.models(actor))
                .addObject("tried", tried);
    }

    @PostMapping("/jobs/{id}")
    String retry(Actor actor, @PathVariable String id) {
        room.retry(actor, id);
        return "redirect:/operations?tried=true";
    }
}
