package org.maatwerk.attestation.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.maatwerk.attestation.Stage;
import org.maatwerk.attestation.usecase.OwnFileView;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.shell.Format;
import org.maatwerk.shell.StoryStep;
import org.maatwerk.shell.StoryStep.Progress;
import org.maatwerk.shell.Texts;

/** The story of a file, told to the person it is about. */
@ApplicationScoped
public class OwnFileStory {

    /** The classes of information an attestation has, for "who can see what" (D-7). */
    static final List<InformationClass> INFORMATION = List.of(
            InformationClass.D1_EXISTENCE,
            InformationClass.D2_SKETCH,
            InformationClass.D4_CRITERION_AND_REASONING,
            InformationClass.D5_SMT_ADVICE,
            InformationClass.D6_OUTCOME);

    private static final Set<Stage> ENDED_EARLY = EnumSet.of(Stage.WITHDRAWN, Stage.LAPSED);
    private static final Set<Stage> WITH_DOCTOR = EnumSet.of(Stage.IN_ASSESSMENT, Stage.SMT_ASKED, Stage.SMT_ADVISED);

    @Inject
    Texts texts;

    @Inject
    Format format;

    List<StoryStep> of(OwnFileView file) {
        List<StoryStep> steps = new ArrayList<>();
        steps.add(step("request", Progress.DONE, format.day(file.submittedAt())));
        steps.add(step("contact", contact(file), date(file.firstContactOn())));
        steps.add(step("sketch", sketch(file), null));
        if (file.reconsidered()) {
            steps.add(step("first-decision", Progress.DONE, null));
            steps.add(step("again", Progress.DONE, null));
        }
        steps.add(step("consultation", consultation(file), null));
        steps.add(step(
                "decision",
                decision(file),
                file.outcome() == null ? null : date(file.outcome().decidedOn())));
        if (ENDED_EARLY.contains(file.stage())) {
            steps.removeIf(step -> step.progress() != Progress.DONE);
            steps.add(step(file.stage().name(), Progress.DONE, date(file.closedOn())));
        }
        if (file.outcome() != null && file.outcome().isRecognised()) {
            boolean over = file.stage() == Stage.EXPIRED;
            steps.add(
                    over
                            ? step("EXPIRED", Progress.DONE, date(file.closedOn()))
                            : step("protocol", Progress.NOW, null));
        }
        return List.copyOf(steps);
    }

    private static Progress contact(OwnFileView file) {
        return file.stage() == Stage.SUBMITTED ? Progress.NOW : doneIf(file.firstContactOn() != null);
    }

    private static Progress sketch(OwnFileView file) {
        return file.stage() == Stage.SKETCH_IN_PROGRESS ? Progress.NOW : doneIf(file.sketchConfirmed() > 0);
    }

    private static Progress consultation(OwnFileView file) {
        boolean now = file.stage() == Stage.SKETCH_CONFIRMED || file.stage() == Stage.CONSULTATION_PLANNED;
        return now ? Progress.NOW : doneIf(WITH_DOCTOR.contains(file.stage()) || file.outcome() != null);
    }

    private static Progress decision(OwnFileView file) {
        return WITH_DOCTOR.contains(file.stage()) ? Progress.NOW : doneIf(file.outcome() != null);
    }

    private static Progress doneIf(boolean done) {
        return done ? Progress.DONE : Progress.LATER;
    }

    private String date(LocalDate date) {
        return date == null ? null : format.date(date);
    }

    private StoryStep step(String code, Progress progress, String when) {
        String about = progress == Progress.NOW ? texts.orNull("own-file.story." + code + ".now") : null;
        return new StoryStep(texts.get("own-file.story." + code), when, about, progress);
    }
}
