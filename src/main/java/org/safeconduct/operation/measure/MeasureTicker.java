package org.safeconduct.operation.measure;

import org.safeconduct.operation.node.Nodes;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Says that this node runs, and measures, every half minute; tests do it by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class MeasureTicker {

    private final Nodes nodes;
    private final Measures measures;

    MeasureTicker(Nodes nodes, Measures measures) {
        this.nodes = nodes;
        this.measures = measures;
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 30_000)
    void tick() {
        nodes.touch();
        measures.measure();
    }
}
