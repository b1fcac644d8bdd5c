package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** What is wrong with one line of the personnel feed; the header is line 1. It never repeats what the line says. */
@Embeddable
public class FeedFinding implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "line_number")
    private int line;

    @Enumerated(EnumType.STRING)
    private FeedProblem problem;

    protected FeedFinding() {}

    public FeedFinding(int line, FeedProblem problem) {
        this.line = line;
        this.problem = problem;
    }

    public int line() {
        return line;
    }

    public FeedProblem problem() {
        return problem;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FeedFinding finding && finding.line == line && finding.problem == problem;
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, problem);
    }

    @Override
    public String toString() {
        return line + " " + problem;
    }
}
