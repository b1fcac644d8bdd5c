package org.maatwerk.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.maatwerk.workflow.EngineRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the doors after {@link StartUp} woke the house: from now on the engine works, and requests come in. */
@WebListener
public class Opening implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    @Inject
    EngineRoom engine;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        FailedStart.isTold(engine::open);
        LOG.info("the house is open");
    }
}
