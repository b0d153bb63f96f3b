package org.safeconduct.procedure.edition;

import java.io.ByteArrayInputStream;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys all models, decisions, forms and texts of this build as one, if they follow those in force. A build that is
 * older than these works with them and deploys nothing.
 */
@Component
public class Deploying implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Deploying.class);
    private static final String PRODUCT = "safeconduct";

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final BuiltModels built = BuiltModels.ofThisBuild();

    Deploying(RepositoryService repository, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(PRODUCT, built);
    }

    /** The models this node was built with. */
    public Edition built() {
        return built.edition();
    }

    /** Those that new cases begin with, whichever build brought them. */
    public Edition inForce() {
        return newest(PRODUCT).map(Deploying::edition).orElseGet(this::built);
    }

    /** Deploys these models under a name if they follow its newest deployment; answers the one in force. */
    String deploy(String name, BuiltModels models) {
        return Objects.requireNonNull(transaction.execute(status -> {
            lock();
            Optional<Deployment> newest = newest(name);
            Optional<Edition> inForce = newest.map(Deploying::edition);
            if (inForce.isEmpty() || models.edition().follows(inForce.get())) {
                return add(name, models);
            }
            if (!models.edition().hasSameFilesAs(inForce.get())) {
                LOG.warn(
                        "models in force are edition {}, this build has {}: it works with those and deploys nothing",
                        inForce.get().name(),
                        models.edition().name());
            }
            return newest.get().getId();
        }));
    }

    private Optional<Deployment> newest(String name) {
        return repository
                .createDeploymentQuery()
                .deploymentName(name)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }

    private static Edition edition(Deployment deployment) {
        return Edition.read(deployment.getSource());
    }

    /** Two nodes that start together must not both deploy. */
    private void lock() {
        jdbc.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'deployment.lock' for update")
                .query(String.class)
                .single();
    }

    private String add(String name, BuiltModels models) {
        DeploymentBuilder builder =
                repository.createDeployment().name(name).source(models.edition().toString());
        models.files().forEach((file, bytes) -> builder.addInputStream(file, new ByteArrayInputStream(bytes)));
        LOG.info("models deployed: {}, edition {}", name, models.edition().name());
        return builder.deploy().getId();
    }
}
