package org.maatwerk.people.usecase;

import org.maatwerk.people.FeedProblem;

/** A line of the personnel feed cannot be taken. */
class BadLine extends Exception {

    private static final long serialVersionUID = 1L;

    private final FeedProblem problem;

    BadLine(FeedProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    FeedProblem problem() {
        return problem;
    }
}
