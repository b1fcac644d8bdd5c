package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;

/** What the engine does by itself, and when. */
@ApplicationScoped
class Jobs {

    @Inject
    ProcessEngine engine;

    @Inject
    DataSource database;

    /** From now on only the test does something in the database. */
    void rest() {
        executor().shutdown();
    }

    void goOn() {
        if (!executor().isActive()) {
            executor().start();
        }
    }

    /** Runs the next thing this process has to do for this key, due or not; fails when there is nothing. */
    void runNext(String process, String key) {
        management().executeJob(of(process, key).get(0).getId());
    }

    /** What is left to do, the earliest first. */
    List<Job> of(String process, String key) {
        List<Job> waiting = new ArrayList<>();
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(key)
                .list()
                .forEach(instance -> waiting.addAll(management()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .orderByJobDuedate()
                        .asc()
                        .list()));
        return waiting;
    }

    /** As if its next attempt had come. */
    void tryAgain(Job failed) {
        management().setJobDuedate(failed.getId(), null);
    }

    /** Where in the model the file stands. */
    List<String> whereabouts(String process, String key) {
        String query = "select e.ACT_ID_ from ACT_RU_EXECUTION e join ACT_RU_EXECUTION p on p.ID_ = e.PROC_INST_ID_"
                + " join ACT_RE_PROCDEF d on d.ID_ = p.PROC_DEF_ID_"
                + " where d.KEY_ = ? and p.BUSINESS_KEY_ = ? and e.ACT_ID_ is not null order by e.ACT_ID_";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, process);
            statement.setString(2, key);
            List<String> places = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    places.add(row.getString(1));
                }
            }
            return places;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean remembers(String key) {
        return engine.getHistoryService()
                        .createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(key)
                        .count()
                > 0;
    }

    void letTheTimeToLivePass(String key) {
        String change = "update ACT_HI_PROCINST set REMOVAL_TIME_ = START_TIME_ where BUSINESS_KEY_ = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(change)) {
            statement.setString(1, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Now, instead of at night. */
    void clean() {
        engine.getHistoryService().cleanUpHistoryAsync(true);
    }

    private ManagementService management() {
        return engine.getManagementService();
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
