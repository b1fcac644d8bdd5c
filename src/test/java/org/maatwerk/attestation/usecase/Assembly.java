package org.maatwerk.attestation.usecase;

import java.util.List;
import org.maatwerk.attestation.CorrectionsInMemory;
import org.maatwerk.confidentiality.BrokenGlass;
import org.maatwerk.confidentiality.EmergenciesInMemory;
import org.maatwerk.confidentiality.usecase.TestGlass;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.Workbench;
import org.maatwerk.workflow.ClosingDaysInMemory;
import org.maatwerk.workflow.TimesAllowed;

/** Puts a use case together, over what a {@link Surgery} keeps. */
final class Assembly {

    private final Workbench bench;

    Assembly(Surgery surgery) {
        bench = new Workbench(List.of(
                surgery.office.door,
                surgery.office.attestations,
                surgery.office.people,
                surgery.assessments,
                surgery.office.drafts,
                surgery.office.sketches,
                surgery.office.vault,
                surgery.office.typing,
                surgery.office.draftRequest,
                surgery.office.door.parties,
                surgery.office.door.gate,
                surgery.office.freshSignIn,
                glass(surgery),
                surgery.criteriaLists,
                surgery.clock,
                surgery.work,
                new CorrectionsInMemory(),
                TimesAllowed.byDefault(TimesAllowed.calendar(new ClosingDaysInMemory())),
                new LettersInMemory(),
                new WaitingInMemory(),
                surgery.retention));
    }

    /** As if everybody had opened the file in an emergency: then only the door stands between them and the file. */
    private static BrokenGlass glass(Surgery surgery) {
        BrokenGlass glass =
                TestGlass.glass(new EmergenciesInMemory(), surgery.office.vault, surgery.clock, new Facts<>());
        Strangers.EVERYBODY.forEach(who -> glass.open(who, Parties.fileOf(surgery.file()), "reden"));
        return glass;
    }

    <T> T get(Class<T> type) {
        return bench.get(type);
    }
}
