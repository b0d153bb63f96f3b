package org.safeconduct.procedure.upkeep;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.edition.Deploying;
import org.safeconduct.procedure.edition.Edition;
import org.safeconduct.procedure.rules.Deployments;
import org.safeconduct.procedure.rules.Model;
import org.safeconduct.procedure.upkeep.Broken.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for whoever runs the product: background work that broke, which rules are in force; no case content. */
@Service
public class Upkeep {

    private static final int MOST = 100;

    private final ProcessEngine engine;
    private final Deployments deployments;
    private final Versions versions;
    private final Deploying deploying;

    Upkeep(ProcessEngine engine, Deployments deployments, Versions versions, Deploying deploying) {
        this.engine = engine;
        this.deployments = deployments;
        this.versions = versions;
        this.deploying = deploying;
    }

    /** Background jobs whose last try failed, the longest broken first; at most a hundred. */
    public List<Broken> broken() {
        return engine.getManagementService().createJobQuery().withException().listPage(0, MOST).stream()
                .map(this::broken)
                .sorted(Comparator.comparing(Broken::since))
                .toList();
    }

    /** Lets the engine try a broken job once more, now; answers the case it belongs to. Refuses others as NOT_FOUND. */
    @Transactional
    public Optional<CaseId> retry(String id) {
        Job job = engine.getManagementService()
                .createJobQuery()
                .jobId(id)
                .withException()
                .singleResult();
        if (job == null) {
            throw Refusal.notFound();
        }
        engine.getManagementService().setJobRetries(id, 1);
        engine.getManagementService().setJobDuedate(id, null);
        return caseOf(job);
    }

    /** Versions of models and decisions that are newest or that cases still run under, newest first within a key. */
    public List<Version> versions() {
        return versions.all();
    }

    /** Whether this node works on background jobs. */
    public boolean worksOnJobs() {
        return JobVitals.work(engine);
    }

    /** Which models this node was built with, and which are in force. */
    public Models models() {
        Edition built = deploying.built();
        Edition inForce = deploying.inForce();
        return new Models(built.name(), inForce.name(), built.hasSameFilesAs(inForce));
    }

    private Broken broken(Job job) {
        return new Broken(
                job.getId(),
                caseOf(job).orElse(null),
                Optional.ofNullable(job.getProcessDefinitionId())
                        .map(definition -> place(deployments.model(definition), job))
                        .orElse(null),
                since(job),
                job.getRetries(),
                Faults.told(engine.getManagementService().getJobExceptionStacktrace(job.getId())));
    }

    private static Place place(Model model, Job job) {
        Model.Element element = model.element(job.getFailedActivityId());
        return new Place(model.deployment(), model.key(), model.title(), element.id(), element.name());
    }

    private Instant since(Job job) {
        return runtime().createIncidentQuery().configuration(job.getId()).list().stream()
                .map(Incident::getIncidentTimestamp)
                .findFirst()
                .orElse(job.getCreateTime())
                .toInstant();
    }

    private Optional<CaseId> caseOf(Job job) {
        return Optional.ofNullable(job.getProcessInstanceId())
                .map(instance -> runtime()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .map(CaseId::of);
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }
}
