package org.safeconduct.procedure.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.safeconduct.kernel.CannotStart;
import org.safeconduct.procedure.rules.LintingDeployer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** Looks at the engine that really runs and refuses to start the application when a fence is down, naming it. */
@Component
class SelfCheck implements InitializingBean {

    private static final Set<String> SERIALIZERS = Set.of("null", "string", "boolean", "integer", "long", "ids");
    private static final List<String> UNWANTED = List.of(
            "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
            "org.camunda.bpm.engine.rest.ProcessEngineRestService",
            "org.camunda.bpm.webapp.impl.security.SecurityActions",
            "org.camunda.connect.plugin.impl.ConnectProcessEnginePlugin",
            "org.camunda.spin.plugin.impl.SpinProcessEnginePlugin");

    private final ProcessEngine engine;

    SelfCheck(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void afterPropertiesSet() {
        verify((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration());
    }

    static void verify(ProcessEngineConfigurationImpl engine) {
        Setting.ALL.stream().filter(setting -> !setting.holds(engine)).forEach(setting -> refuse(setting.name()));
        fences().forEach((name, stands) -> {
            if (!stands.test(engine)) {
                refuse(name);
            }
        });
        UNWANTED.stream()
                .filter(type -> ClassUtils.isPresent(type, SelfCheck.class.getClassLoader()))
                .forEach(SelfCheck::refuse);
    }

    private static void refuse(String name) {
        throw new CannotStart(
                "The engine is not as safe as this product ships it; refusing to start: " + name,
                "Take out the setting or the library that was added to this installation and changes " + name
                        + ": the product starts with its own alone.");
    }

    static Map<String, Predicate<ProcessEngineConfigurationImpl>> fences() {
        Map<String, Predicate<ProcessEngineConfigurationImpl>> fences = new LinkedHashMap<>();
        fences.put("expressionManager", e -> e.getExpressionManager() instanceof ClosedExpressions);
        fences.put("scriptEngineResolver", e -> e.getScriptEngineResolver() instanceof NoScripts);
        fences.put("scriptFactory", e -> e.getScriptFactory() instanceof NoScripts);
        fences.put("resolverFactories", e -> e.getResolverFactories().isEmpty());
        fences.put("artifactFactory", e -> e.getArtifactFactory() instanceof NoClasses);
        fences.put("variableSerializers", SelfCheck::storesOnlyWords);
        fences.put("idGenerator", e -> e.getIdGenerator() instanceof HardenedEngine.RandomIds);
        fences.put("dmnExpressionLanguage", e -> feelOnly(e.getDmnEngineConfiguration()));
        fences.put("modelLint", e -> e.getCustomPreDeployers().stream().anyMatch(LintingDeployer.class::isInstance));
        fences.put("lockTimeInMillis", e -> e.getJobExecutor().getLockTimeInMillis() == HardenedEngine.LOCK_MILLIS);
        fences.put("maxWait", e -> e.getJobExecutor().getMaxWait() == HardenedEngine.LONGEST_WAIT_MILLIS);
        fences.put("databaseType", e -> Set.of("h2", "mysql").contains(e.getDatabaseType()));
        fences.put(
                "user.timezone",
                e -> TimeZone.getDefault().getRawOffset() == 0
                        && !TimeZone.getDefault().useDaylightTime());
        return fences;
    }

    private static boolean storesOnlyWords(ProcessEngineConfigurationImpl engine) {
        return engine.getVariableSerializers().getSerializers().stream()
                        .allMatch(s -> SERIALIZERS.contains(s.getName()))
                && engine.getVariableSerializers().getSerializerByName("string") instanceof Words;
    }

    private static boolean feelOnly(DefaultDmnEngineConfiguration decisions) {
        String feel = DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE;
        return feel.equals(decisions.getDefaultInputExpressionExpressionLanguage())
                && feel.equals(decisions.getDefaultInputEntryExpressionLanguage())
                && feel.equals(decisions.getDefaultOutputEntryExpressionLanguage())
                && feel.equals(decisions.getDefaultLiteralExpressionLanguage());
    }
}
