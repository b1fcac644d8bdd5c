package org.maatwerk.workflow;

import javax.sql.DataSource;

/** Makes the engine's tables where there are none, without a server; found by {@link java.util.ServiceLoader}. */
public interface EngineTables {

    void make(DataSource database);
}
