package org.safeconduct.procedure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpression;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.SimpleContext;
import org.camunda.bpm.impl.juel.jakarta.el.ValueExpression;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.procedure.Marker;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.procedure.TrialEngine;
import org.safeconduct.procedure.WithEngine;

/** What the running engine evaluates, asked directly: no lint, no model stands in front of it. */
@WithEngine
class ClosedExpressionsTests {

    static final String REFLECTION = "${''.getClass().forName('org.safeconduct.procedure.Marker')"
            + ".getMethod('set',''.getClass()).invoke(null,'x')}";

    private final ProcessEngineConfigurationImpl engine = (ProcessEngineConfigurationImpl)
            TrialEngine.context().getBean(ProcessEngine.class).getProcessEngineConfiguration();

    private final CaseId caseId = CaseId.random();
    private final Procedures procedures = TrialEngine.context().getBean(Procedures.class);

    @BeforeEach
    void open() {
        procedures.open(caseId, "trial-root", Map.of());
    }

    private Object evaluate(JuelExpression expression) {
        return engine.getCommandExecutorTxRequired().execute(context -> expression.getValue(execution(context)));
    }

    private ExecutionEntity execution(CommandContext context) {
        String id = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .singleResult()
                .getId();
        return context.getExecutionManager().findExecutionById(id);
    }

    /** Skips the check of the shape, as a flaw in it would. */
    private JuelExpression unshaped(String text, JuelExpressionManager manager) {
        ValueExpression parsed =
                new ExpressionFactoryImpl().createValueExpression(new SimpleContext(), text, Object.class);
        return new JuelExpression(parsed, manager, text);
    }

    @Test
    void theAttackWouldWorkOnAnEngineAsItComes() {
        evaluate(unshaped(REFLECTION, new JuelExpressionManager()));

        assertThat(Marker.touched()).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                REFLECTION,
                "#{''.getClass().forName('org.safeconduct.procedure.Marker').newInstance()}",
                "${trial.getClass().getClassLoader().loadClass('org.safeconduct.procedure.Marker')}",
                "${trial.class.classLoader}",
                "${trial.toString()}",
                "${trial.settle(caseId,'word').getClass()}",
                "${trial.settle(caseId,'word',caseId)}",
                "${trial.settle(caseId,7)}",
                "${trial['settle'](caseId,'word').bytes}",
                "${trial.settle(caseId, ''.getClass().forName('org.safeconduct.procedure.Marker').name)}",
                "${runtimeService.createProcessInstanceQuery().count()}",
                "${environment.getProperty('user.home')}",
                "${applicationContext.getBean('trialActions')}",
                "${systemProperties['user.home']}",
                "${execution.setVariable('ask','go')}",
                "${execution.processEngineServices.runtimeService}",
                "${execution.id}",
                "${caseId.getClass()}",
                "${caseId.bytes}",
                "${caseId.concat('x')}",
                "${nothing.at.all()}"
            })
    void refusesAtTheShapeAndAgainAtTheResolver(String hostile) {
        assertThatExceptionOfType(ProcessEngineException.class)
                .as("shape")
                .isThrownBy(() -> engine.getExpressionManager().createExpression(hostile));
        assertThatExceptionOfType(ProcessEngineException.class)
                .as("resolver")
                .isThrownBy(() -> evaluate(unshaped(hostile, (JuelExpressionManager) engine.getExpressionManager())));
        assertThat(Marker.touched()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"${now()}", "${dateTime()}", "${currentUser()}", "${currentUserGroups()}"})
    void hasNoFunctions(String call) {
        assertThatThrownBy(() -> engine.getExpressionManager().createExpression(call))
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> unshaped(call, (JuelExpressionManager) engine.getExpressionManager()))
                .hasMessageContaining("function");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${nothing}",
                "${authenticatedUserId}",
                "${systemEnvironment}",
                "${trial.nothing(caseId)}",
                "${trial.hidden(caseId)}",
                "${trialActions.settle(caseId,'word')}"
            })
    void knowsNoNamesButOutcomesAndActions(String unknown) {
        assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> evaluate(expression(unknown)));
    }

    @Test
    void evaluatesTheFourShapes() {
        assertThat(evaluate(expression("${caseId}"))).isEqualTo(caseId.toString());
        assertThat(evaluate(expression("${caseId != 'go'}"))).isEqualTo(true);
        assertThat(evaluate(expression("${trial.settle(caseId, 'closing')}"))).isEqualTo("closing");
        assertThat(evaluate(expression("#{execution.processBusinessKey}"))).isEqualTo(caseId.toString());
    }

    private JuelExpression expression(String text) {
        return (JuelExpression) engine.getExpressionManager().createExpression(text);
    }
}
