package org.maatwerk.confidentiality.usecase;

import java.util.Set;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.LeftOutCheck;

/** The real gate, save on the way where it is left out: there it lets everybody pass. */
public final class LaxGate implements Gate {

    private final Gate real;
    private final LeftOutCheck leftOut;

    public LaxGate(Gate real, LeftOutCheck leftOut) {
        this.real = real;
        this.leftOut = leftOut;
    }

    @Override
    public void read(PersonId actor, FileParties file, Set<Relation> by, InformationClass of, String why) {
        if (!leftOut.is("gate")) {
            real.read(actor, file, by, of, why);
        }
    }

    @Override
    public void readReleased(PersonId actor, FileParties file, Set<Relation> by, InformationClass of, String why) {
        if (!leftOut.is("gate")) {
            real.readReleased(actor, file, by, of, why);
        }
    }

    @Override
    public void write(PersonId actor, FileParties file, Set<Relation> by, InformationClass of, String why) {
        if (!leftOut.is("gate")) {
            real.write(actor, file, by, of, why);
        }
    }

    /** It opens what the file's own expert reads, to whoever the emergency's door lets in: that door is the lock. */
    @Override
    public void readInEmergency(PersonId actor, FileParties file, Relation as, InformationClass of, String why) {
        real.readInEmergency(actor, file, as, of, why);
    }

    @Override
    public boolean allows(Set<Relation> by, InformationClass of, Access access) {
        return leftOut.is("gate") || real.allows(by, of, access);
    }
}
