package org.maatwerk.budget.usecase;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericFinancialIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.PaymentTypeInformation26;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.ServiceLevel8Choice;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.maatwerk.budget.Iban;
import org.maatwerk.budget.Payer;
import org.maatwerk.budget.Payment;
import org.maatwerk.budget.PaymentLine;
import org.maatwerk.kernel.Money;

/**
 * Writes a payment as pain.001.001.09 of ISO 20022, as a European credit transfer (decision 89). The same payment gives
 * the same file, whenever it is written.
 */
final class Pain001Writer {

    private static final String EURO = "EUR";

    /** Since the account number says which bank it is, nobody asks for its code; the form wants something there. */
    private static final String BY_THE_ACCOUNT = "NOTPROVIDED";

    private Pain001Writer() {}

    static byte[] write(Payment payment, List<PaymentLine> lines) {
        MxPain00100109 message = new MxPain00100109()
                .setCstmrCdtTrfInitn(new CustomerCreditTransferInitiationV09()
                        .setGrpHdr(header(payment, lines))
                        .addPmtInf(instruction(payment, lines)));
        return PainForm.written(message).getBytes(StandardCharsets.UTF_8);
    }

    private static GroupHeader85 header(Payment payment, List<PaymentLine> lines) {
        return new GroupHeader85()
                .setMsgId(payment.caseNumber().value())
                .setCreDtTm(payment.preparedAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .setNbOfTxs(count(lines))
                .setCtrlSum(sum(lines))
                .setInitgPty(party(payment.payer().name()));
    }

    private static PaymentInstruction30 instruction(Payment payment, List<PaymentLine> lines) {
        Payer payer = payment.payer();
        PaymentInstruction30 instruction = new PaymentInstruction30()
                .setPmtInfId(payment.caseNumber().value())
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setBtchBookg(false)
                .setNbOfTxs(count(lines))
                .setCtrlSum(sum(lines))
                .setPmtTpInf(new PaymentTypeInformation26().addSvcLvl(new ServiceLevel8Choice().setCd("SEPA")))
                .setReqdExctnDt(new DateAndDateTime2Choice().setDt(payment.executeOn()))
                .setDbtr(party(payer.name()))
                .setDbtrAcct(account(payer.iban()))
                .setDbtrAgt(bank())
                .setChrgBr(ChargeBearerType1Code.SLEV);
        lines.stream().map(Pain001Writer::transfer).forEach(instruction::addCdtTrfTxInf);
        return instruction;
    }

    private static CreditTransferTransaction34 transfer(PaymentLine line) {
        return new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6()
                        .setInstrId(line.reference())
                        .setEndToEndId(line.partReference()))
                .setAmt(new AmountType4Choice()
                        .setInstdAmt(new ActiveOrHistoricCurrencyAndAmount()
                                .setCcy(EURO)
                                .setValue(line.amount().amount())))
                .setCdtr(party(line.payee().name()))
                .setCdtrAcct(account(line.payee().iban()))
                .setRmtInf(new RemittanceInformation16()
                        .addUstrd(BankText.of(line.payee().reference(), BankText.LONGEST_REFERENCE)));
    }

    private static PartyIdentification135 party(String name) {
        return new PartyIdentification135().setNm(BankText.of(name, Payer.LONGEST_NAME));
    }

    private static CashAccount38 account(Iban iban) {
        return new CashAccount38().setId(new AccountIdentification4Choice().setIBAN(iban.value()));
    }

    private static BranchAndFinancialInstitutionIdentification6 bank() {
        return new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(new FinancialInstitutionIdentification18()
                        .setOthr(new GenericFinancialIdentification1().setId(BY_THE_ACCOUNT)));
    }

    private static String count(List<PaymentLine> lines) {
        return Integer.toString(lines.size());
    }

    private static BigDecimal sum(List<PaymentLine> lines) {
        return lines.stream()
                .map(PaymentLine::amount)
                .reduce(Money.ZERO, Money::plus)
                .amount();
    }
}
