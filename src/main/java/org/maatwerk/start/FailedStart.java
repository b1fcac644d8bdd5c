package org.maatwerk.start;

/** Why a start failed: the deployment ends, and the launcher reads the reason from {@link #FAILURE}. */
final class FailedStart {

    /** System property with the one line that says why the start failed and what to do. */
    private static final String FAILURE = "maatwerk.start.failure";

    private FailedStart() {}

    static void isTold(Runnable start) {
        try {
            start.run();
        } catch (RuntimeException e) {
            System.setProperty(FAILURE, reason(e));
            throw e;
        }
    }

    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String words = deepest.getMessage();
        return (words == null ? deepest.getClass().getSimpleName() : words)
                .lines()
                .findFirst()
                .orElse("");
    }
}
