package org.maatwerk.budget;

import java.nio.charset.StandardCharsets;
import org.maatwerk.kernel.CaseNumber;

/** Reports of a finance system on payments, for tests. */
public final class Pain002 {

    private Pain002() {}

    /** The same of all lines. */
    public static String whole(CaseNumber payment, String status) {
        return lines(payment, status, "");
    }

    /** @param lines as {@link #byInstruction} and {@link #byPart} say them */
    public static String lines(CaseNumber payment, String status, String lines) {
        String instruction = lines.isEmpty()
                ? ""
                : "<OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>"
                        .formatted(payment, lines);
        return """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
                <GrpHdr><MsgId>R1</MsgId><CreDtTm>2026-03-03T10:00:00+01:00</CreDtTm></GrpHdr>
                <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>\
                <GrpSts>%s</GrpSts></OrgnlGrpInfAndSts>%s</CstmrPmtStsRpt></Document>"""
                .formatted(payment, status, instruction);
    }

    public static String byInstruction(String reference, String status) {
        return "<TxInfAndSts><OrgnlInstrId>%s</OrgnlInstrId><OrgnlEndToEndId>any</OrgnlEndToEndId><TxSts>%s</TxSts></TxInfAndSts>"
                .formatted(reference, status);
    }

    public static String byPart(String reference, String status) {
        return "<TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>%s</TxSts></TxInfAndSts>"
                .formatted(reference, status);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
