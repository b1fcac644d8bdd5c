package org.maatwerk.budget.usecase;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.MxReadConfiguration;
import com.prowidesoftware.swift.model.mx.MxWriteConfiguration;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.CustomerPaymentStatusReportV10;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBContextFactory;
import jakarta.xml.bind.JAXBException;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The library's way between messages of ISO 20022 and text (decision 89). It is made for the reference implementation of
 * JAXB: with the other one that the server has it writes an empty file and says so in the log alone.
 */
final class PainForm {

    private static final String REFERENCE = "org.glassfish.jaxb.";

    /** The library itself does not look at the name space. */
    private static final String REPORTS = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.";

    /** What the library cannot read, it writes in the log, and so what stands in it (D-1); held, or it is forgotten. */
    private static final Logger LIBRARY = Logger.getLogger("com.prowidesoftware");

    static {
        LIBRARY.setLevel(Level.OFF);
    }

    private PainForm() {}

    /** @throws IllegalStateException when what was written does not say the same when it is read */
    static String written(MxPain00100109 message) {
        String text = message.message(new MxWriteConfiguration(Instruction.CONTEXT));
        if (!message.equals(instruction(text).orElse(null))) {
            throw new IllegalStateException("a payment could not be written");
        }
        return text;
    }

    /** Empty when it is none. */
    static Optional<MxPain00100109> instruction(String text) {
        return Optional.ofNullable(MxPain00100109.parse(text, reading(Instruction.CONTEXT)));
    }

    /** Empty when it is none. */
    static Optional<CustomerPaymentStatusReportV10> report(String text) {
        return Optional.of(text)
                .filter(some -> some.contains(REPORTS))
                .map(some -> MxPain00200110.parse(some, reading(Report.CONTEXT)))
                .map(MxPain00200110::getCstmrPmtStsRpt);
    }

    private static MxReadConfiguration reading(JAXBContext context) {
        MxReadConfiguration reading = new MxReadConfiguration();
        reading.context = context;
        return reading;
    }

    /** The server has both; which of them it gives to whoever does not ask hangs on the order of its libraries. */
    private static JAXBContext context(Class<?>... classes) {
        try {
            return Stream.of(
                            ServiceLoader.load(JAXBContextFactory.class),
                            ServiceLoader.load(JAXBContextFactory.class, JAXBContext.class.getClassLoader()))
                    .flatMap(ServiceLoader::stream)
                    .filter(one -> one.type().getName().startsWith(REFERENCE))
                    .findFirst()
                    .orElseThrow()
                    .get()
                    .createContext(classes, Map.of());
        } catch (JAXBException unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    /** Made when the first payment is written. */
    private static final class Instruction {

        private static final JAXBContext CONTEXT =
                context(MxPain00100109.class, CustomerCreditTransferInitiationV09.class);
    }

    /** Made when the first report is read. */
    private static final class Report {

        private static final JAXBContext CONTEXT = context(MxPain00200110.class, CustomerPaymentStatusReportV10.class);
    }
}
