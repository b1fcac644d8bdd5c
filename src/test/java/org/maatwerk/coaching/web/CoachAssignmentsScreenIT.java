package org.maatwerk.coaching.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.KeyboardTest;

/** T13: a job coach has a list of assignments, and nobody else has. */
class CoachAssignmentsScreenIT extends KeyboardTest {

    private static final String PAGE = "/coaching/coach-assignments.xhtml";

    @Test
    void a_job_coach_finds_it_in_the_menu_and_nobody_else_finds_it() {
        as("lotte.dhaene@kompas.example")
                .follow("Mijn opdrachten")
                .isAt("Mijn opdrachten")
                .check();
        as("an.peeters@voorbeeld.example").open(PAGE).isAt("Hier is niets voor jou");
        as("veerle.michiels@voorbeeld.example").open(PAGE).isAt("Hier is niets voor jou");
    }
}
