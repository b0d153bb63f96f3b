package org.safeconduct.operation.node;

import java.util.List;
import org.safeconduct.kernel.Vital;
import org.springframework.stereotype.Component;

/** How many nodes run, how many have fallen silent, and whether those that run are of one build. */
@Component
class NodeVitals implements Vital {

    private final Nodes nodes;

    NodeVitals(Nodes nodes) {
        this.nodes = nodes;
    }

    @Override
    public List<Sign> signs() {
        List<Node> seen = nodes.seen();
        long present = Nodes.present(seen).count();
        return List.of(
                Sign.of("safeconduct.nodes.seen", present),
                Sign.of("safeconduct.nodes.missing", seen.size() - present),
                Sign.of("safeconduct.nodes.builds", Nodes.builds(seen)));
    }
}
