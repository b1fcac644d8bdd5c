package org.maatwerk.launch;

import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The log before the server takes it over with the same handlers. */
final class Logs {

    private Logs() {}

    /** Nothing goes to the console by itself. */
    static void silence() {
        LogManager.getLogManager().reset();
    }

    static void into(Settings settings, DataFolder data) {
        if (!settings.logsToConsole()) {
            System.setProperty(LogFile.PATH, data.log().toString());
        }
        Logger.getLogger("").addHandler(new LogFile());
        Console.keep();
    }
}
