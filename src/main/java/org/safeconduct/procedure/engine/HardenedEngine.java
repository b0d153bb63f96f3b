package org.safeconduct.procedure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.variable.serializer.BooleanValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.DefaultVariableSerializers;
import org.camunda.bpm.engine.impl.variable.serializer.IntegerValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.LongValueSerlializer;
import org.camunda.bpm.engine.impl.variable.serializer.NullValueSerializer;
import org.camunda.bpm.engine.impl.variable.serializer.TypedValueSerializer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes the engine before it starts: settings, expressions, scripts, classes, values, ids. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HardenedEngine extends AbstractProcessEnginePlugin {

    static final long LOCK_MILLIS = 60_000;
    /** A job that a dead node had is taken over within the lock and this. */
    static final long LONGEST_WAIT_MILLIS = 10_000;
    /** Nodes that reach for the same job let a moment pass, twice as long each time. */
    private static final int FIRST_BACK_OFF_MILLIS = 25;

    private static final int LONGEST_BACK_OFF_MILLIS = 2_000;

    private static final String FEEL = DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE;

    /** Ids are random, not timed: an id shown on a page tells nothing about when it was made. */
    static final class RandomIds implements IdGenerator {
        @Override
        public String getNextId() {
            return UUID.randomUUID().toString();
        }
    }

    private final Actions actions;
    private final List<Deployer> guards;
    private final List<BpmnParseListener> listeners;
    private final List<DmnDecisionTableEvaluationListener> decisionListeners;

    HardenedEngine(
            Actions actions,
            List<Deployer> guards,
            List<BpmnParseListener> listeners,
            List<DmnDecisionTableEvaluationListener> decisionListeners) {
        this.actions = actions;
        this.guards = guards;
        this.listeners = listeners;
        this.decisionListeners = decisionListeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        Setting.ALL.forEach(setting -> setting.apply(engine));
        NoScripts noScripts = new NoScripts();
        engine.setExpressionManager(new ClosedExpressions(actions));
        engine.setScriptEngineResolver(noScripts);
        engine.setScriptFactory(noScripts);
        engine.setArtifactFactory(new NoClasses());
        engine.setIdGenerator(new RandomIds());
        engine.setCustomPreDeployers(new ArrayList<>(guards));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(listeners));
        engine.setDmnEngineConfiguration(decisions());
    }

    private DefaultDmnEngineConfiguration decisions() {
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setDefaultInputExpressionExpressionLanguage(FEEL);
        decisions.setDefaultInputEntryExpressionLanguage(FEEL);
        decisions.setDefaultOutputEntryExpressionLanguage(FEEL);
        decisions.setDefaultLiteralExpressionLanguage(FEEL);
        decisions.getCustomPostDecisionTableEvaluationListeners().addAll(decisionListeners);
        return decisions;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        JobExecutor jobs = engine.getJobExecutor();
        jobs.setLockTimeInMillis((int) LOCK_MILLIS);
        jobs.setMaxWait(LONGEST_WAIT_MILLIS);
        jobs.setBackoffTimeInMillis(FIRST_BACK_OFF_MILLIS);
        jobs.setMaxBackoff(LONGEST_BACK_OFF_MILLIS);
        engine.getResolverFactories().clear();
        ((DefaultVariableSerializers) engine.getVariableSerializers()).setSerializerList(serializers());
    }

    /** Empty, word or id, yes or no, numbers, lists of ids; nobody stores a value of any other type. */
    private static List<TypedValueSerializer<?>> serializers() {
        return List.of(
                new NullValueSerializer(),
                new Words(),
                new BooleanValueSerializer(),
                new IntegerValueSerializer(),
                new LongValueSerlializer(),
                new Ids());
    }
}
