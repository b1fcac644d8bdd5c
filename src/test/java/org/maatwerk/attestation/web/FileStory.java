package org.maatwerk.attestation.web;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.maatwerk.attestation.RequestOverHttp;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;
import org.maatwerk.testing.EndOfDay;
import org.maatwerk.testing.Patience;

/** The steps of a file as people do them in the browser, by what they read on the screen. */
public abstract class FileStory extends ScreenTest {

    protected static final String EXPERT = "els.janssens@voorbeeld.example";
    static final String DOCTOR = "hannah.maes@prevenzo.example";
    static final String OTHER_DOCTOR = "luc.goossens@prevenzo.example";
    static final String CHAIR = "greet.lambrechts@voorbeeld.example";
    static final String MEMBER = "dirk.aerts@voorbeeld.example";

    /** What the parts of a sketch are called, in their order. */
    private static final List<String> PARTS = List.of(
            "De taken",
            "Wat merk je bij die taken",
            "Wat merk je aan de omstandigheden",
            "Wat merk je aan het resultaat",
            "Wat staat in de weg",
            "Wat helpt",
            "Hoelang duurt dit wellicht");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    final Applicants.Applicant applicant;
    private Screen staffMember;

    protected FileStory() {
        this(Applicants.next());
    }

    FileStory(Applicants.Applicant applicant) {
        this.applicant = applicant;
    }

    protected String applicantName() {
        return applicant.name();
    }

    /** The staff member's own browser, the same through the story. */
    protected Screen staffMember() {
        if (staffMember == null) {
            staffMember = as(applicant.email());
        }
        return staffMember;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    /** @return the number of the new file */
    String request(Screen screen) {
        screen.home().follow("Interne attestering aanvragen").press("Beginnen");
        screen.tick("Ik heb dit gelezen").press("Verder");
        screen.choose("Ben je al erkend", "Nee").press("Bewaren en verder");
        screen.fill("Wat maakt het werk moeilijk", "Lang naar een scherm kijken lukt niet.")
                .press("Bewaren en verder");
        screen.fill("Sinds wanneer", "Sinds twee jaar.").press("Bewaren en verder");
        screen.pictured("question").choose("Waar wil je praten", "Online").press("Bewaren en verder");
        screen.press("Bewaren en verder");
        screen.fill("Hoe en wanneer", "Bel gerust in de voormiddag.").press("Bewaren en verder");
        screen.sees("Lang naar een scherm kijken lukt niet.").press("Aanvraag versturen");
        screen.sees("We hebben je aanvraag ontvangen").follow("dossier");
        return numberOn(screen);
    }

    private static String numberOn(Screen screen) {
        return screen.page().locator(".case-number .number").innerText().strip();
    }

    /** As {@link #request}, not in the browser: for tests of what comes after it. */
    String requested() {
        return requested(applicant.email());
    }

    String requested(String email) {
        return new RequestOverHttp(server(), email).ask().caseNumber().orElseThrow();
    }

    void firstContact(Screen expert, String file) {
        expert.follow("Dossiers").follow(file);
        expert.press("Dossier opnemen").sees("Datum van het gesprek");
        expert.date("Datum van het gesprek", today())
                .choose("Hoe spraken jullie elkaar?", "Telefoon")
                .press("Eerste contact noteren");
        expert.isAt("Situatieschets");
    }

    void sketch(Screen expert) {
        for (SketchSection section : SketchSection.values()) {
            expert.fill(PARTS.get(section.ordinal()), "Over " + section.name());
        }
        expert.press("Bewaren en laten bevestigen").sees("krijgt nu de vraag");
    }

    void confirm(Screen screen, String file) {
        screen.home().follow("Situatieschets bevestigen");
        screen.press("Situatieschets bevestigen").sees("Je hebt de situatieschets bevestigd");
    }

    /** Until a doctor can decide: taken, planned, held. */
    void consult(Screen doctor, String file) {
        plan(doctor, file);
        doctor.follow("Consultatie noteren " + file)
                .choose("Heeft het personeelslid documenten getoond?", "Ja")
                .press("Consultatie is gehouden")
                .sees("Je kunt nu beslissen");
    }

    /** As {@link #plan}, not in the browser. */
    void planned(String file, String doctor) {
        new FileOverHttp(server()).plan(file, doctor);
    }

    /** As {@link #consult}, not in the browser; a doctor can decide. */
    void consulted(String file) {
        new FileOverHttp(server()).consult(file, DOCTOR);
    }

    void plan(Screen doctor, String file) {
        doctor.follow("Agenda").follow("Bekijken en nemen " + file);
        doctor.press("Dossier nemen").sees("Bied nu een afspraak aan");
        LocalDateTime when = EndOfDay.ahead();
        doctor.date("Datum", when.toLocalDate())
                .time("Uur", when.toLocalTime())
                .choose("Waar spreken jullie elkaar?", "Online")
                .press("Afspraak aanbieden")
                .sees("De afspraak staat in je agenda");
    }

    void recognise(Screen doctor, String file) {
        doctor.follow("Agenda")
                .follow("Beslissen " + file)
                .choose("Wat beslis je?", "Erkend")
                .selectFirst("Criterium")
                .date("Erkend vanaf", today())
                .choose("Hoelang?", "Twee jaar")
                .fill("Motivering", "Duidelijk en blijvend.");
    }

    /** Everything up to the recognition. */
    protected String recognisedFile() {
        String file = fileWithConfirmedSketch();
        consulted(file);
        Screen doctor = as(DOCTOR);
        recognise(doctor, file);
        doctor.press("Beslissing vastleggen").sees("Je hebt erkend");
        return file;
    }

    void refuse(Screen doctor, String file) {
        doctor.follow("Agenda")
                .follow("Beslissen " + file)
                .choose("Wat beslis je?", "Niet erkend")
                .fill("Motivering", "Niet blijvend.");
    }

    /** Everything up to the confirmed sketch, not in the browser: for tests of what comes after it. */
    String fileWithConfirmedSketch() {
        return new FileOverHttp(server()).withConfirmedSketch(applicant.email(), EXPERT);
    }

    /** As {@link #fileWithConfirmedSketch()}, each step as people do it. */
    String confirmedSketchStepByStep() {
        String file = request(staffMember());
        Screen expert = as(EXPERT);
        firstContact(expert, file);
        sketch(expert);
        confirm(staffMember(), file);
        return file;
    }

    void askTheTeam(Screen doctor, String file) {
        doctor.open("/attestation/ask-smt.xhtml?case=" + file)
                .fill("Wat wil je het team vragen?", "Is dit blijvend?")
                .press("Toestemming vragen aan het personeelslid");
    }

    /** Everything up to the question that the team may answer. */
    String fileAtTheTeam() {
        String file = fileWithConfirmedSketch();
        consulted(file);
        askTheTeam(as(DOCTOR), file);
        staffMember()
                .open("/attestation/consent-to-smt.xhtml?case=" + file)
                .choose("Ga je akkoord?", "Ja")
                .press("Antwoord versturen");
        return file;
    }

    /** A timer or an asynchronous step brings it; the person looks at the home page until it is there. */
    void waitFor(Screen screen, String words) {
        Patience.until(words, PATIENCE, () -> screen.open("/").text().contains(words));
    }

    /** The letter is written a moment after the decision; the staff member opens the file until it is there. */
    void waitForLetter(Screen screen, String file) {
        screen.home().follow("Mijn dossier").sees(file);
        Patience.until(
                "the letter is there", PATIENCE, () -> screen.reload().text().contains("Brief over de beslissing"));
    }
}
