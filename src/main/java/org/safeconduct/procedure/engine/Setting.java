package org.safeconduct.procedure.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.PropertyAccessorFactory;

/** One setting of the engine as this product ships it; the same list sets them and checks that they are in force. */
record Setting(String name, Object shipped) {

    static final List<Setting> ALL = List.of(
            // What could be reached from outside, if anything ever were.
            new Setting("enableExpressionsInAdhocQueries", false),
            new Setting("enableExpressionsInStoredQueries", false),
            new Setting("enableXxeProcessing", false),
            new Setting("authorizationEnabled", false),
            new Setting("tenantCheckEnabled", true),
            new Setting("standaloneTasksEnabled", false),
            new Setting("cmmnEnabled", false),
            new Setting("metricsEnabled", false),
            new Setting("taskMetricsEnabled", false),
            new Setting("enableCmdExceptionLogging", true),
            new Setting("queryMaxResultsLimit", 500),
            // What may be stored.
            new Setting("defaultSerializationFormat", "application/json"),
            new Setting("javaSerializationFormatEnabled", false),
            new Setting("deserializationTypeValidationEnabled", true),
            new Setting("deserializationAllowedClasses", ""),
            new Setting("deserializationAllowedPackages", ""),
            // What a model may run.
            new Setting("enableFetchScriptEngineFromProcessApplication", false),
            new Setting("enableScriptEngineLoadExternalResources", false),
            new Setting("autoStoreScriptVariables", false),
            new Setting("dmnFeelEnableLegacyBehavior", false),
            // What is remembered, and for how long.
            new Setting("history", "activity"),
            new Setting("enforceHistoryTimeToLive", true),
            new Setting("historyTimeToLive", "P3650D"),
            new Setting("historyCleanupEnabled", true),
            new Setting("historyCleanupBatchWindowStartTime", "01:00"),
            new Setting("historyCleanupBatchWindowEndTime", "04:00"),
            new Setting("batchOperationHistoryTimeToLive", "P30D"),
            new Setting("historyCleanupJobLogTimeToLive", "P30D"),
            // Tables and jobs.
            new Setting("skipIsolationLevelCheck", false),
            new Setting("databaseSchemaUpdate", "false"),
            new Setting("createIncidentOnFailedJobEnabled", true),
            new Setting("defaultNumberOfRetries", 5),
            new Setting("failedJobRetryTimeCycle", "PT1M,PT5M,PT15M,PT1H"));

    void apply(ProcessEngineConfigurationImpl engine) {
        PropertyAccessorFactory.forBeanPropertyAccess(engine).setPropertyValue(name, shipped);
    }

    boolean holds(ProcessEngineConfigurationImpl engine) {
        return shipped.equals(
                PropertyAccessorFactory.forBeanPropertyAccess(engine).getPropertyValue(name));
    }
}
