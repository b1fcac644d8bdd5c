package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_HOSTILE;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_TOO_LARGE;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_UNKNOWN;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_UNREADABLE;

import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import com.prowidesoftware.swift.model.mx.dic.OriginalGroupHeader17;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInstruction32;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;

/** Reads what became of a payment from pain.002.001.10 of ISO 20022 (decision 89). */
final class Pain002Reader {

    private static final XmlShape.Said SAID =
            new XmlShape.Said(PAYMENT_REPORT_TOO_LARGE, PAYMENT_REPORT_UNREADABLE, PAYMENT_REPORT_HOSTILE);

    private Pain002Reader() {}

    /** @throws Refused with what is wrong with it */
    static PaymentReport read(byte[] file) {
        CustomerPaymentStatusReportV10 report = PainForm.report(XmlShape.looked(file, SAID, null))
                .filter(one -> one.getOrgnlGrpInfAndSts() != null)
                .orElseThrow(() -> new Refused(PAYMENT_REPORT_UNREADABLE));
        OriginalGroupHeader17 group = report.getOrgnlGrpInfAndSts();
        Refused.unless(CaseNumber.isOne(group.getOrgnlMsgId()), PAYMENT_REPORT_UNKNOWN);
        return new PaymentReport(
                new CaseNumber(group.getOrgnlMsgId()),
                whole(group, report.getOrgnlPmtInfAndSts()),
                single(report.getOrgnlPmtInfAndSts()));
    }

    /** We ask for one instruction in a message, so what is said of either is said of both. */
    private static PaymentVerdict whole(OriginalGroupHeader17 group, List<OriginalPaymentInstruction32> instructions) {
        return Stream.concat(
                        instructions.stream().map(OriginalPaymentInstruction32::getPmtInfSts),
                        Stream.of(group).map(OriginalGroupHeader17::getGrpSts))
                .map(PaymentVerdict::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(PaymentVerdict.PENDING);
    }

    private static Map<String, PaymentVerdict> single(List<OriginalPaymentInstruction32> instructions) {
        Map<String, PaymentVerdict> single = new HashMap<>();
        for (OriginalPaymentInstruction32 instruction : instructions) {
            for (PaymentTransaction105 one : instruction.getTxInfAndSts()) {
                String line = one.getOrgnlInstrId() == null ? one.getOrgnlEndToEndId() : one.getOrgnlInstrId();
                PaymentVerdict verdict = PaymentVerdict.of(one.getTxSts());
                Refused.unless(line != null && verdict != null, PAYMENT_REPORT_UNREADABLE);
                single.put(line, verdict);
            }
        }
        return single;
    }
}
