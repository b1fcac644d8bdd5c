package org.maatwerk.audit;

import java.util.List;

/**
 * What became of a check of the log (verslag).
 *
 * @param entries how many were looked at
 * @param lastHead the last signed head, or null when nothing was signed yet
 * @param findings empty when the log is whole
 */
public record LogReport(long entries, SignedHead lastHead, List<LogFinding> findings) {

    public LogReport {
        findings = List.copyOf(findings);
    }

    public boolean isWhole() {
        return findings.isEmpty();
    }
}
