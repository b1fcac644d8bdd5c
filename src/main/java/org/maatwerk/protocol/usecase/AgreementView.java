package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import org.maatwerk.protocol.AgreementContent;

/** One agreement as it is in some version. @param since the version it came with */
public record AgreementView(int number, int since, AgreementContent content) implements Serializable {}
