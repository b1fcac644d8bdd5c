package org.maatwerk.leaks;

import java.util.Set;
import org.maatwerk.people.Role;

/** Everybody whom the access matrix tries: each office, and each way to stand to a file that is not one's own. */
enum Who {
    NOBODY("nobody is signed in", null),
    SUBJECT("the staff member the file is about", null, Role.STAFF_MEMBER),
    OTHER_SUBJECT("another staff member, with a file of their own", null, Role.STAFF_MEMBER),
    COLLEAGUE("a colleague of the same team", "femke.theunis2@voorbeeld.example", Role.STAFF_MEMBER),
    EXPERT("the central expert who has the file", "els.janssens@voorbeeld.example", Role.CENTRAL_EXPERT),
    OTHER_EXPERT("another central expert", "karim.benali@voorbeeld.example", Role.CENTRAL_EXPERT),
    DOCTOR("the doctor who has the file", "hannah.maes@prevenzo.example", Role.OCCUPATIONAL_DOCTOR),
    OTHER_DOCTOR("another doctor of that service", "luc.goossens@prevenzo.example", Role.OCCUPATIONAL_DOCTOR),
    DOCTOR_ELSEWHERE("a doctor of another service", "koen.jacobs@medica.example", Role.OCCUPATIONAL_DOCTOR),
    SMT_MEMBER("a member of the team who was asked", "dirk.aerts@voorbeeld.example", Role.SMT_MEMBER),
    STEPPED_ASIDE("a member of the team who stepped aside", "wim.stevens@voorbeeld.example", Role.SMT_MEMBER),
    NOT_ASKED(
            "a member of the team who is related and was not asked", "ilse.martens@voorbeeld.example", Role.SMT_MEMBER),
    SMT_CHAIR("the chair of the team", "greet.lambrechts@voorbeeld.example", Role.SMT_CHAIR),
    LINE_MANAGER("the staff member's manager", "geert.sanders@voorbeeld.example", Role.LINE_MANAGER),
    HR_OFFICER("the HR officer of the entity", "veerle.michiels@voorbeeld.example", Role.HR_OFFICER),
    HEAD_OF_ENTITY(
            "the head of the entity", "marleen.dhondt@voorbeeld.example", Role.HEAD_OF_ENTITY, Role.LINE_MANAGER),
    BUDGET_HOLDER("the budget holder", "bart.hermans@voorbeeld.example", Role.BUDGET_HOLDER),
    PERSONNEL_ADMIN("the personnel administration", "kathleen.smets@voorbeeld.example", Role.PERSONNEL_ADMIN),
    DIVERSITY_OFFICER("the diversity officer", "yasmine.toumi@voorbeeld.example", Role.DIVERSITY_OFFICER),
    DATA_PROTECTION_OFFICER(
            "the data protection officer", "jana.pauwels@voorbeeld.example", Role.DATA_PROTECTION_OFFICER),
    ADMINISTRATOR("the administrator", "rik.coppens@voorbeeld.example", Role.ADMINISTRATOR),
    REINTEGRATION_ADVISER("a reintegration adviser", "geert.wauters@voorbeeld.example", Role.REINTEGRATION_ADVISER),
    JOB_COACH("a job coach", "lotte.dhaene@kompas.example", Role.JOB_COACH);

    private final String words;
    private final String email;
    private final Set<Role> offices;

    Who(String words, String email, Role... offices) {
        this.words = words;
        this.email = email;
        this.offices = Set.of(offices);
    }

    String words() {
        return words;
    }

    /** Null for nobody, and for the staff members, who differ from file to file. */
    String email() {
        return email;
    }

    Set<Role> offices() {
        return offices;
    }
}
