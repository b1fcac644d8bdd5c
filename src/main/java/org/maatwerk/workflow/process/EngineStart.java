package org.maatwerk.workflow.process;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.workflow.EngineRoom;

/** Builds the engine inside the application, on the connections of persistence and the container's transactions. */
@ApplicationScoped
public class EngineStart implements EngineRoom {

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactions;

    @PersistenceUnit(unitName = "maatwerk")
    EntityManagerFactory persistence;

    @Resource
    ManagedExecutorService workers;

    @Resource
    ContextService contexts;

    @Inject
    StatementsAhead statements;

    @Inject
    Instance<Object> beans;

    private ProcessEngine engine;

    /** On a thread of its own, which stands in no transaction. */
    @Override
    public void prepare() {
        try {
            workers.submit(() -> build(PersistenceConnections.of(persistence))).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the engine did not start", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the start was interrupted", e);
        }
    }

    private void build(DataSource database) {
        ClockUtil.offset(HouseClock.offset(beans.select(Config.class).get()).toMillis());
        engine = configuration(database).buildProcessEngine();
        PackagedModels models = new PackagedModels();
        new DeployedModels(models.all()).orReleased().areOurs(engine.getRepositoryService());
        models.deploy(engine.getRepositoryService());
    }

    private JakartaTransactionProcessEngineConfiguration configuration(DataSource database) {
        List<ProcessEnginePlugin> plugins =
                beans.select(ProcessEnginePlugin.class).stream().toList();
        CdiBeans named = new CdiBeans(beans.select(BeanManager.class).get());
        JakartaTransactionProcessEngineConfiguration configuration =
                EngineSettings.common(new JakartaTransactionProcessEngineConfiguration(), database, named, plugins);
        configuration.setSqlSessionFactory(statements.on(database));
        configuration.setTransactionManager(new EngineTransactions(transactions));
        configuration.setDatabaseSchemaUpdate(EngineSettings.schemaUpdate(database));
        configuration.setJobExecutorActivate(false);
        configuration.setJobExecutor(new ContainerJobExecutor(contexts, beans.select(RequestContextController.class)));
        return configuration;
    }

    @Override
    public void open() {
        jobs().start();
    }

    @Override
    public void close() {
        if (engine != null) {
            jobs().shutdown();
            engine.close();
        }
    }

    @Override
    public boolean isAlive() {
        engine.getManagementService().getTableName(org.camunda.bpm.engine.runtime.Job.class);
        engine.getRepositoryService().createProcessDefinitionQuery().count();
        return jobs().isActive();
    }

    @Override
    public long failedJobs() {
        return engine.getManagementService().createJobQuery().noRetriesLeft().count();
    }

    /** The engine, for the rooms that may speak to it. */
    @Produces
    @ApplicationScoped
    ProcessEngine engine() {
        return engine;
    }

    private org.camunda.bpm.engine.impl.jobexecutor.JobExecutor jobs() {
        return ((org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getJobExecutor();
    }
}
