package org.maatwerk.confidentiality;

import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The one place that decides whether somebody may see a class of information, and that notes that they did. */
public interface Gate {

    /**
     * Notes the reading of a class that is logged (D2, D4–D7, D11). A class that the table marks as fresh (D4) is
     * refused to somebody who did not prove a short while ago who they are; so it is in the other ways in.
     *
     * @param relations all relations the actor has to this file now
     * @throws NotFound when none of the relations may read the class
     */
    void read(PersonId actor, FileParties file, Set<Relation> relations, InformationClass informationClass, String why);

    /**
     * As {@link #read}, where the staff member's release of this class to these relations is recorded (° in the
     * table).
     */
    void readReleased(
            PersonId actor, FileParties file, Set<Relation> relations, InformationClass informationClass, String why);

    /**
     * Notes the writing.
     *
     * @throws NotFound when none of the relations may write the class
     */
    void write(
            PersonId actor, FileParties file, Set<Relation> relations, InformationClass informationClass, String why);

    /**
     * As {@link #read}, for somebody without a relation of their own who opened the file in an emergency: they read what
     * this relation reads, and every reading is noted as one in an emergency.
     *
     * @throws NotFound also for a class that the table marks as fresh (D4): no emergency opens it
     */
    void readInEmergency(PersonId actor, FileParties file, Relation as, InformationClass informationClass, String why);

    /** Whether one of the relations may at least do this without a release; notes nothing. */
    boolean allows(Set<Relation> relations, InformationClass informationClass, Access access);

    /** The file and the person it is about. */
    record FileParties(CaseNumber file, PersonId subject) {}
}
