package org.maatwerk.start;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.maatwerk.workflow.EngineRoom;
import org.maatwerk.workflow.Workload;

/** Numbers for the operator's monitoring, in the text form of Prometheus: counts, never a person or a file (D-1). */
@WebServlet("/operations/metrics")
public class MetricsPage extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient OperatorsOnly operators;

    @Inject
    transient Workload workload;

    @Inject
    transient EngineRoom engine;

    @Inject
    transient Counters counters;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!operators.mayRead(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/plain; version=0.0.4");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(numbers());
    }

    private String numbers() {
        StringBuilder text = new StringBuilder();
        workload.openTasks().forEach((stem, count) -> line(text, "maatwerk_open_tasks{stem=\"" + stem + "\"}", count));
        line(text, "maatwerk_overdue_tasks", workload.overdueTasks());
        line(text, "maatwerk_failed_jobs", engine.failedJobs());
        line(text, "maatwerk_sign_ins_total", counters.signIns());
        line(
                text,
                "jvm_memory_used_bytes",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        line(text, "jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount());
        line(
                text,
                "process_uptime_seconds",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
        return text.toString();
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
