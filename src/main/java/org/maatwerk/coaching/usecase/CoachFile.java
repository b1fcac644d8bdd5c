package org.maatwerk.coaching.usecase;

import org.maatwerk.budget.TomRequest;
import org.maatwerk.coaching.CoachAssignment;

/** An assignment of a job coach with the request whose package it uses. */
record CoachFile(TomRequest request, CoachAssignment assignment) {}
