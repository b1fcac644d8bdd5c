package org.maatwerk.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.workflow.EngineRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes the house up, on its {@link Foundations}. When anything fails, the deployment fails. */
@Singleton
@Startup
@DependsOn("Foundations")
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {

    private static final Logger LOG = LoggerFactory.getLogger(StartUp.class);

    @Inject
    EngineRoom engine;

    @Inject
    Config settings;

    @Inject
    Event<HouseStarted> started;

    @PostConstruct
    void wakeUp() {
        FailedStart.isTold(() -> started.fire(new HouseStarted(isDemo())));
    }

    @PreDestroy
    void goToSleep() {
        engine.close();
    }

    private boolean isDemo() {
        return settings.getOptionalValue("maatwerk.profile", String.class)
                .orElse("demo")
                .equals("demo");
    }
}
