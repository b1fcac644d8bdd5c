package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.maatwerk.protocol.MeasureKind;
import org.maatwerk.protocol.ProtocolSection;

/**
 * The text of a protocol in one version: every section, and the agreements that hold in it, by number.
 *
 * @param number zero before anybody wrote
 */
public record ProtocolSnapshot(int number, List<SectionView> sections, List<AgreementView> agreements)
        implements Serializable {

    public SectionView section(ProtocolSection section) {
        return sections.stream()
                .filter(one -> one.section() == section)
                .findFirst()
                .orElseThrow();
    }

    public Optional<AgreementView> agreement(int number) {
        return agreements.stream().filter(one -> one.number() == number).findFirst();
    }

    public List<AgreementView> agreements(MeasureKind kind) {
        return agreements.stream()
                .filter(one -> one.content().category().kind() == kind)
                .toList();
    }

    @Override
    public String toString() {
        return "version " + number;
    }
}
