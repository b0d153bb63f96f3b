package org.safeconduct.procedure.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the engine is still as safe as it was at the start; a node whose fences are down takes no more work. */
@Component("engineHealthIndicator")
class EngineHealth implements HealthIndicator {

    private final ProcessEngineConfigurationImpl engine;

    EngineHealth(ProcessEngine engine) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public Health health() {
        try {
            SelfCheck.verify(engine);
            return Health.up().build();
        } catch (RuntimeException down) {
            return Health.down().build();
        }
    }
}
