package org.safeconduct.operation.measure;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Measures every half minute; tests do it by hand instead. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Profile("!test")
class MeasureTicker {

    private final Measures measures;

    MeasureTicker(Measures measures) {
        this.measures = measures;
    }

    @Scheduled(initialDelay = 15_000, fixedDelay = 30_000)
    void tick() {
        measures.measure();
    }
}
