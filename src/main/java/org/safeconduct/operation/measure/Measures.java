package org.safeconduct.operation.measure;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.safeconduct.kernel.Vital;
import org.safeconduct.kernel.Vital.Sign;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the vital signs of every feature and keeps them for the monitoring, so that nobody who fetches them waits for
 * the database. What cannot be read now is left out, and how old the last whole reading is grows.
 */
@Component
class Measures {

    private static final Logger LOG = LoggerFactory.getLogger(Measures.class);
    private static final String AGENCY = "agency";
    private static final double MILLIS_IN_A_SECOND = 1000;

    private final MeterRegistry registry;
    private final List<Vital> vitals;
    private final Clock clock;
    private final Map<String, MultiGauge> gauges = new TreeMap<>();
    private volatile Instant measured;

    Measures(MeterRegistry registry, List<Vital> vitals, Clock clock) {
        this.registry = registry;
        this.vitals = vitals;
        this.clock = clock;
        this.measured = clock.instant();
        registry.gauge("safeconduct.measured.age.seconds", this, Measures::age);
    }

    synchronized void measure() {
        Map<String, List<Sign>> signs;
        try {
            signs = vitals.stream().flatMap(vital -> vital.signs().stream()).collect(Collectors.groupingBy(Sign::name));
            measured = clock.instant();
        } catch (RuntimeException away) {
            LOG.warn("the vital signs cannot be read: {}", away.getClass().getName());
            signs = Map.of();
        }
        show(signs);
    }

    private void show(Map<String, List<Sign>> signs) {
        signs.keySet()
                .forEach(name -> gauges.computeIfAbsent(
                        name, unknown -> MultiGauge.builder(name).register(registry)));
        gauges.forEach((name, gauge) -> gauge.register(rows(signs.getOrDefault(name, List.of())), true));
    }

    private static List<Row<?>> rows(List<Sign> signs) {
        return signs.stream()
                .<Row<?>>map(sign ->
                        Row.of(sign.agency().isEmpty() ? Tags.empty() : Tags.of(AGENCY, sign.agency()), sign.value()))
                .toList();
    }

    private double age() {
        return Duration.between(measured, clock.instant()).toMillis() / MILLIS_IN_A_SECOND;
    }
}
