package org.maatwerk.atomicity;

import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public ways into use cases by which something changes, as {@code UseCase.method}. */
public final class UseCaseWays {

    /** Their whole work is to read; an entry in the access log is proved with every act that reads on its way. */
    private static final String READERS = "(Read|Find|Search|List|Known|Open)[A-Z].*";

    /** Ways of reading in use cases that also change something. A way that is not here must be broken off. */
    private static final Set<String> READING = Set.of(
            "ConfirmSketch.read",
            "ConsentToHandover.read",
            "ConsentToSmt.read",
            "AnswerSmtQuestion.read",
            "CloseSmtAdvice.read",
            "AskReconsideration.read",
            "AskCorrection.read",
            "AnswerCorrection.read",
            "ReconfirmSketch.read",
            "RenewAttestation.read",
            "GiveGoAhead.read",
            "ReleaseProtocol.read",
            "ConfirmUnchanged.read",
            "ReviseProtocol.read",
            "DeliverAgreement.read",
            "SayItWorks.read",
            "MendAgreement.read",
            "DraftSketch.read",
            "DraftProtocol.read",
            "CompareProtocol.of",
            "SignProtocol.read",
            "UploadProtocol.read",
            "DecideDispute.read",
            "MediateAgreement.read",
            "RefuseAgreements.read",
            "RefuseAgreements.check",
            "SplitOff.refuseUnlessDone",
            "TellCosted.signed",
            "CloseBudgetYear.read",
            "FillTomRequest.read",
            "AttachTomQuote.isToExplain",
            "AttachTomQuote.read",
            "CheckTomQuote.read",
            "FillTomRequest.types",
            "ExplainTomRequest.read",
            "FillTomRequest.mostYears",
            "EndMeasure.years",
            "StartTomRequest.choices",
            "StartGenericRequest.entities",
            "StartStudentRequest.entities",
            "StartStudentRequest.students",
            "AnswerTomRequest.waiting",
            "AnswerTomRequest.answered",
            "AnswerTomRequest.read",
            "AssignCoach.coaches",
            "BringHomeAid.read",
            "LendAid.borrowers",
            "RepairAid.read",
            "PlaceOrder.read",
            "SettleInvoice.read",
            "DeliverPayment.waiting",
            "RecordDelivery.read",
            "ReadTomRequests.of",
            "ReadTomRequests.read",
            "MakePassport.read",
            "MakePassport.preview",
            "TellPassportStatus.of",
            "TellPassportStatus.look",
            "OwnImports.read",
            "SuggestFromPassport.of",
            "MoveBuilding.buildings",
            "MoveBuilding.preview",
            "MoveBuilding.report",
            "MoveBuilding.startedBy",
            "DraftRequest.admission",
            "DraftRequest.find",
            "LapseRequest.isPossible",
            "MaintainCriteriaLists.all",
            "ImportPersonnelFeed.preview",
            "ImportPersonnelFeed.latest",
            "ImportPersonnelFeed.report",
            "KeepSessions.of",
            "EndSessions.count",
            "TellOddSignIns.of",
            "BindAccount.personOf",
            "ReleaseAccount.boundAt",
            "CountTries.inARow",
            "KeepBrokenGlass.until",
            "BreakGlass.admit",
            "ReviewEmergencies.look",
            "SwitchPrevention.list",
            "SwitchPrevention.entities",
            "SwitchPrevention.services",
            "KeepDocument.isKept",
            "KeepDocument.of",
            "KeepDocument.bytes",
            "KeepDocument.sha256",
            "KeepDraft.read",
            "SetDeadlines.list",
            "SetDeadlines.names",
            "SetRetentionTerms.list",
            "SetRetentionTerms.names",
            "SetClosingDays.of",
            "SetClosingDays.thisYear",
            "SendMessages.waiting",
            "ExportMyData.of",
            "RotateKeys.look",
            "RewrapKeys.waiting",
            "DestroyFiles.look",
            "WithdrawRequest.erasedOn",
            "DestroySecrets.waiting");

    private UseCaseWays() {}

    public static Set<String> thatChange(Stream<Class<?>> classes) {
        Set<String> ways = classes.filter(type -> type.getPackageName().matches("org\\.maatwerk\\.\\w+\\.usecase"))
                .filter(type -> type.isAnnotationPresent(Transactional.class))
                .filter(type -> !type.getSimpleName().matches(READERS))
                .flatMap(UseCaseWays::into)
                .collect(Collectors.toCollection(TreeSet::new));
        ways.removeAll(READING);
        return ways;
    }

    /** What observes is called by those who fire, in their transaction. */
    private static Stream<String> into(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.stream(method.getParameters())
                        .noneMatch(parameter -> parameter.isAnnotationPresent(Observes.class)))
                .map(UseCaseWays::name);
    }

    static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
