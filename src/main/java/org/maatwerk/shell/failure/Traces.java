package org.maatwerk.shell.failure;

/** A failure as text for the log without its messages, which may quote what stands in a file (D-1). */
final class Traces {

    private static final int FRAMES = 30;

    private Traces() {}

    static String withoutMessages(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable one = failure; one != null; one = one.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ")
                    .append(one.getClass().getName());
            StackTraceElement[] frames = one.getStackTrace();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("\n    at ").append(frames[i]);
            }
        }
        return text.toString();
    }
}
