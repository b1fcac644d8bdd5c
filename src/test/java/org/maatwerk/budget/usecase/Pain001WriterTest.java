package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.usecase.PaymentTable.ACCOUNT;
import static org.maatwerk.budget.usecase.PaymentTable.OTHER_ACCOUNT;
import static org.maatwerk.protocol.Cast.TODAY;

import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maatwerk.kernel.CaseNumber;

/** T8: the file says what was asked, to the cent, in the form of ISO 20022 that European banks take. */
class Pain001WriterTest {

    private final PaymentTable table = PaymentTable.ordered();
    private String file;
    private CustomerCreditTransferInitiationV09 read;

    @BeforeEach
    void write() {
        CaseNumber payment = table.prepared(table.booked("100.10", OTHER_ACCOUNT), table.booked("0.05", ACCOUNT));
        file = table.file(payment);
        read = PainForm.instruction(file).orElseThrow().getCstmrCdtTrfInitn();
    }

    @Test
    void the_head_says_which_message_it_is_and_adds_up() {
        assertThat(file).contains("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09");
        assertThat(read.getGrpHdr().getMsgId()).isEqualTo("PAY-2026-00001");
        assertThat(read.getGrpHdr().getCreDtTm().toInstant()).isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
        assertThat(read.getGrpHdr().getNbOfTxs()).isEqualTo("2");
        assertThat(read.getGrpHdr().getCtrlSum()).isEqualTo(new BigDecimal("100.15"));
        assertThat(read.getGrpHdr().getInitgPty().getNm()).isEqualTo("Dienst + Co");
    }

    @Test
    void one_instruction_says_from_which_account_and_when() {
        assertThat(read.getPmtInf()).hasSize(1);
        PaymentInstruction30 instruction = read.getPmtInf().get(0);
        assertThat(instruction.getPmtMtd()).isEqualTo(PaymentMethod3Code.TRF);
        assertThat(instruction.getPmtTpInf().getSvcLvl().get(0).getCd()).isEqualTo("SEPA");
        assertThat(instruction.getChrgBr()).isEqualTo(ChargeBearerType1Code.SLEV);
        assertThat(instruction.getReqdExctnDt().getDt()).isEqualTo(TODAY.plusDays(10));
        assertThat(instruction.getDbtrAcct().getId().getIBAN()).isEqualTo("BE71096123456769");
        assertThat(instruction.getCtrlSum()).isEqualTo(new BigDecimal("100.15"));
    }

    @Test
    void each_line_says_to_whom_how_much_and_what_for_and_nobody_else_D9() {
        CreditTransferTransaction34 line =
                read.getPmtInf().get(0).getCdtTrfTxInf().get(0);
        assertThat(line.getPmtId().getInstrId()).isEqualTo("PAY-2026-00001-1");
        assertThat(line.getPmtId().getEndToEndId()).isEqualTo("INV-2026-00001-1");
        assertThat(line.getAmt().getInstdAmt().getCcy()).isEqualTo("EUR");
        assertThat(line.getAmt().getInstdAmt().getValue()).isEqualTo(new BigDecimal("100.10"));
        assertThat(line.getCdtr().getNm()).isEqualTo("Zitwerk + Sohne");
        assertThat(line.getCdtrAcct().getId().getIBAN()).isEqualTo(OTHER_ACCOUNT);
        assertThat(line.getRmtInf().getUstrd()).containsExactly("F/1");
        assertThat(file).doesNotContain("Bart", "An Peeters", "TOM-", "ORD-");
    }

    /** The order of the form; the published schema is not ours to keep here, and the library does not bring it. */
    @Test
    void what_the_form_asks_for_stands_in_its_order() {
        assertThat(file.replaceAll("<pain:|>", " "))
                .containsPattern(Pattern.compile(
                        "GrpHdr .*MsgId .*CreDtTm .*NbOfTxs .*CtrlSum .*InitgPty .*PmtInf .*PmtInfId .*PmtMtd .*BtchBookg "
                                + ".*NbOfTxs .*CtrlSum .*PmtTpInf .*ReqdExctnDt .*Dbtr .*DbtrAcct .*DbtrAgt .*ChrgBr "
                                + ".*CdtTrfTxInf .*PmtId .*InstrId .*EndToEndId .*Amt .*Cdtr .*CdtrAcct .*RmtInf ",
                        Pattern.DOTALL));
    }

    @ParameterizedTest
    @CsvSource({
        "'Zitwijzer', 'Zitwijzer'",
        "'Été & Œuvre', 'Ete + uvre'",
        "'//a//b/', 'a/b'",
        "'<script>', 'script'",
        "'日本', '-'",
        "'a\tb', 'a b'",
        "'abcdefghijk', 'abcdefghij'",
    })
    void text_is_written_in_the_letters_that_every_bank_takes(String text, String plain) {
        assertThat(BankText.of(text, 10)).isEqualTo(plain);
    }
}
