package org.maatwerk.workflow;

/** The engine as a whole: made once at the start, opened when everything else is ready, closed at the end. */
public interface EngineRoom {

    /** Makes or checks the engine's tables, builds the engine and deploys the packaged models. */
    void prepare();

    /** Lets timers and asynchronous steps run from now on. */
    void open();

    void close();

    /** Whether the engine answers and its job executor runs. */
    boolean isAlive();

    /** How many timers and asynchronous steps have been tried in vain and wait for an operator. */
    long failedJobs();
}
